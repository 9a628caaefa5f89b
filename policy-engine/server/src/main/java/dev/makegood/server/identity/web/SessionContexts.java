package dev.makegood.server.identity.web;

import dev.makegood.server.identity.session.SecretToken;
import dev.makegood.server.identity.session.Sessions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** Signs a request in by the session its cookie names. The database is asked when somebody wants to know who asks. */
final class SessionContexts implements SecurityContextRepository {
    private final Sessions sessions;

    SessionContexts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(() -> load(request));
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return load(holder.getRequest());
    }

    /** A session begins with the sign-in itself, never with an answer. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {}

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return SessionCookie.read(request).isPresent();
    }

    private SecurityContext load(HttpServletRequest request) {
        var context = SecurityContextHolder.createEmptyContext();
        SessionCookie.read(request).flatMap(this::find).ifPresent(context::setAuthentication);
        return context;
    }

    private Optional<PersonAuthentication> find(SecretToken token) {
        return sessions.find(token).map(signedIn -> new PersonAuthentication(signedIn, sessions));
    }

    private static final class Deferred implements DeferredSecurityContext {
        private final Supplier<SecurityContext> loader;
        private @Nullable SecurityContext loaded;

        Deferred(Supplier<SecurityContext> loader) {
            this.loader = loader;
        }

        @Override
        public SecurityContext get() {
            var context = loaded == null ? loader.get() : loaded;
            loaded = context;
            return context;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
