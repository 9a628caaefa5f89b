package dev.makegood.server.identity.oidc;

import dev.makegood.server.identity.Role;
import dev.makegood.vocabulary.Text;
import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** What was set of the provider: {@code makegood.oidc.*}, or {@code MAKEGOOD_OIDC_*} in the environment. */
@Component
public class OidcSettings {
    private static final String PREFIX = "makegood.oidc.";
    private static final Set<String> OF_THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final Environment environment;
    private final String issuer;
    private final Map<String, Role> roles;

    OidcSettings(Environment environment) {
        this.environment = environment;
        this.issuer = set("issuer", "");
        this.roles = roles(set("roles", ""));
        if (isOn()) {
            check();
        }
    }

    /** Whether there is a provider at all. */
    public boolean isOn() {
        return !issuer.isEmpty();
    }

    /** What stands on the button. */
    public Text label() {
        return new Text(
                set("label.en", "Sign in with your organisation"), set("label.vi", "Đăng nhập bằng tài khoản tổ chức"));
    }

    String issuer() {
        return issuer;
    }

    String clientId() {
        return set("client-id", "");
    }

    /** Empty where the provider knows this server without one. */
    String clientSecret() {
        return set("client-secret", "");
    }

    List<String> scopes() {
        return List.of(set("scopes", "openid profile email").strip().split("[\\s,]+"));
    }

    /** The claim by which a person is found the first time. */
    String claim() {
        return set("claim", "preferred_username");
    }

    /** Whether somebody not known yet is added. */
    boolean creates() {
        return Boolean.parseBoolean(set("create", "false"));
    }

    /** The claim that holds what {@link #roles} name. */
    String rolesClaim() {
        return set("roles-claim", "groups");
    }

    /** What somebody new becomes, by a value of that claim. */
    Map<String, Role> roles() {
        return roles;
    }

    private String set(String name, String otherwise) {
        return environment.getProperty(PREFIX + name, otherwise);
    }

    private void check() {
        if (clientId().isEmpty()) {
            throw new IllegalStateException("MAKEGOOD_OIDC_ISSUER is set, but MAKEGOOD_OIDC_CLIENT_ID is not.");
        }
        var address = URI.create(issuer);
        if (!"https".equals(address.getScheme()) && !OF_THIS_MACHINE.contains(String.valueOf(address.getHost()))) {
            throw new IllegalStateException("MAKEGOOD_OIDC_ISSUER has to begin with https://");
        }
        if (creates() && roles.isEmpty()) {
            throw new IllegalStateException(
                    "MAKEGOOD_OIDC_CREATE is set, but MAKEGOOD_OIDC_ROLES does not say who becomes what.");
        }
    }

    /** From {@code claims-team=agent, claims-leads=supervisor}. */
    private static Map<String, Role> roles(String written) {
        var roles = new HashMap<String, Role>();
        Arrays.stream(written.split(",")).filter(pair -> !pair.isBlank()).forEach(pair -> {
            var parts = pair.strip().split("\\s*=\\s*", 2);
            var role = Role.of(parts[parts.length - 1]);
            if (parts.length < 2 || role.isEmpty()) {
                throw new IllegalStateException(
                        "MAKEGOOD_OIDC_ROLES is a list of value=role, but one is " + pair.strip());
            }
            roles.put(parts[0], role.get());
        });
        return Map.copyOf(roles);
    }
}
