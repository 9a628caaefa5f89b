package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Presence;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.session.Sessions;
import dev.makegood.server.identity.session.SignedIn;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;

/** A person who is signed in. Until the first password is changed, nothing else is granted. */
final class PersonAuthentication extends AbstractAuthenticationToken implements Presence {
    private final transient SignedIn signedIn;
    private final transient Caller caller;
    private final transient Sessions sessions;

    PersonAuthentication(SignedIn signedIn, Sessions sessions) {
        super(authorities(signedIn));
        this.signedIn = signedIn;
        this.sessions = sessions;
        this.caller = signedIn.person().caller();
        super.setAuthenticated(true);
    }

    SignedIn signedIn() {
        return signedIn;
    }

    boolean mustChangePassword() {
        return signedIn.person().passwordChangeRequired();
    }

    @Override
    public Optional<Caller> now() {
        return sessions.peek(signedIn.token())
                .filter(person -> !person.passwordChangeRequired())
                .map(Person::caller);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getCredentials() {
        return "";
    }

    private static Collection<GrantedAuthority> authorities(SignedIn signedIn) {
        var person = signedIn.person();
        return person.passwordChangeRequired()
                ? List.of()
                : AuthorityUtils.createAuthorityList(
                        person.caller().authorities().stream().map(Scope::key).toList());
    }
}
