package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Presence;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.panel.PanelPass;
import dev.makegood.server.identity.panel.PanelPasses;
import dev.makegood.server.identity.session.SecretToken;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;

/** A person at work in a panel. */
final class PanelAuthentication extends AbstractAuthenticationToken implements Presence {
    /** Of whoever asks by a pass. */
    static final String AUTHORITY = "panel";

    private final transient PanelPass pass;
    private final transient Caller caller;
    private final transient SecretToken token;
    private final transient PanelPasses passes;

    PanelAuthentication(PanelPass pass, SecretToken token, PanelPasses passes) {
        super(AuthorityUtils.createAuthorityList(Stream.concat(
                        Stream.of(AUTHORITY),
                        pass.caller().authorities().stream().map(Scope::key))
                .toList()));
        this.pass = pass;
        this.caller = pass.caller();
        this.token = token;
        this.passes = passes;
        super.setAuthenticated(true);
    }

    PanelPass pass() {
        return pass;
    }

    @Override
    public Optional<Caller> now() {
        return passes.find(token).map(PanelPass::caller);
    }

    @Override
    public Caller getPrincipal() {
        return caller;
    }

    @Override
    public String getCredentials() {
        return "";
    }
}
