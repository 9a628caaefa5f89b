package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.KeyCheck;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.panel.PanelPasses;
import dev.makegood.server.identity.panel.PanelReach;
import dev.makegood.server.identity.session.SecretToken;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs a request in by what it bears: an API key, or the pass of a panel that opens this request. Without a valid one it
 * goes on unknown.
 */
final class BearerFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final KeyCheck keys;
    private final PanelPasses passes;

    BearerFilter(KeyCheck keys, PanelPasses passes) {
        this.keys = keys;
        this.passes = passes;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        borne(request).flatMap(text -> known(text, request)).ifPresent(BearerFilter::signIn);
        chain.doFilter(request, response);
    }

    private static Optional<String> borne(HttpServletRequest request) {
        List<String> headers = Collections.list(request.getHeaders(HttpHeaders.AUTHORIZATION));
        return headers.size() == 1 && headers.getFirst().regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? Optional.of(headers.getFirst().substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private Optional<Authentication> known(String text, HttpServletRequest request) {
        return KeyCheck.isKey(text) ? keys.find(text).map(BearerFilter::byKey) : byPass(new SecretToken(text), request);
    }

    private static Authentication byKey(Caller caller) {
        var scopes = caller.authorities().stream().map(Scope::key).toList();
        return UsernamePasswordAuthenticationToken.authenticated(
                caller, null, AuthorityUtils.createAuthorityList(scopes));
    }

    private Optional<Authentication> byPass(SecretToken token, HttpServletRequest request) {
        return passes.find(token)
                .filter(pass -> PanelReach.opens(pass.caseRef(), request.getMethod(), request.getServletPath()))
                .map(pass -> new PanelAuthentication(pass, token, passes));
    }

    private static void signIn(Authentication known) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(known);
        SecurityContextHolder.setContext(context);
    }
}
