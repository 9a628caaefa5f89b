package dev.makegood.server.identity.oidc;

import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Language;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.Profile;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** What a provider vouches for of somebody. */
record Claims(OidcUser account, OidcSettings settings) {
    private static final int LONGEST_NAME = 200;

    String subject() {
        return Objects.requireNonNull(account.getSubject());
    }

    /** By the claim that was set. An address that the provider did not verify names nobody. */
    Optional<String> user() {
        var claim = settings.claim();
        if (claim.equals(StandardClaimNames.EMAIL) && !Boolean.TRUE.equals(account.getEmailVerified())) {
            return Optional.empty();
        }
        return Optional.ofNullable(account.getClaims().get(claim))
                .map(value -> value.toString().strip().toLowerCase(Locale.ROOT))
                .filter(People::isUser);
    }

    /** What somebody new becomes; nothing where no role is meant for that person. */
    Optional<Profile> profile() {
        var roles = roles();
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        var name = Optional.ofNullable(account.getFullName())
                .filter(full -> !full.isBlank() && full.codePointCount(0, full.length()) <= LONGEST_NAME)
                .or(this::user)
                .orElse(subject());
        var language = Objects.requireNonNullElse(account.getLocale(), "").startsWith("vi") ? Language.VI : Language.EN;
        return Optional.of(new Profile(name, roles, Grade.FRONTLINE, null, language, null, true));
    }

    private Set<Role> roles() {
        return values(account.getClaims(), settings.rolesClaim())
                .flatMap(value -> Optional.ofNullable(settings.roles().get(value)).stream())
                .collect(Collectors.toSet());
    }

    /** Of a claim, or of one within others: {@code realm_access.roles}. */
    private static Stream<String> values(Map<?, ?> claims, String name) {
        var found = claims.get(name);
        if (found instanceof Collection<?> several) {
            return several.stream().map(String::valueOf);
        }
        if (found != null) {
            return Stream.of(found.toString());
        }
        var parts = List.of(name.split("\\.", 2));
        return parts.size() == 2 && claims.get(parts.getFirst()) instanceof Map<?, ?> inner
                ? values(inner, parts.getLast())
                : Stream.empty();
    }
}
