package dev.makegood.server.identity.oidc;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestOperations;

/** Reads what the provider signed, by keys of the provider alone: never by a secret both know. */
record IdTokens(ClientRegistration registration, RestOperations rest, Clock clock) {
    private static final String ALGORITHMS = "id_token_signing_alg_values_supported";

    JwtDecoder decoder() {
        var decoder = NimbusJwtDecoder.withJwkSetUri(
                        Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri()))
                .jwsAlgorithms(algorithms -> algorithms.addAll(algorithms()))
                .restOperations(rest)
                .build();
        var times = new JwtTimestampValidator();
        times.setClock(clock);
        var claims = new OidcIdTokenValidator(registration);
        claims.setClock(clock);
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(times, claims));
        decoder.setClaimSetConverter(
                new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
        return decoder;
    }

    private Set<SignatureAlgorithm> algorithms() {
        var named = registration.getProviderDetails().getConfigurationMetadata().get(ALGORITHMS);
        var algorithms = EnumSet.noneOf(SignatureAlgorithm.class);
        if (named instanceof Collection<?> names) {
            names.forEach(name -> {
                var algorithm = SignatureAlgorithm.from(String.valueOf(name));
                if (algorithm != null) {
                    algorithms.add(algorithm);
                }
            });
        }
        return algorithms.isEmpty() ? EnumSet.of(SignatureAlgorithm.RS256) : algorithms;
    }
}
