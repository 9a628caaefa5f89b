package dev.makegood.server.identity.oidc;

import dev.makegood.server.installation.PublicAddress;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestTemplate;

/** Where people sign in. Its addresses are asked for when somebody wants to, so that this server starts without it. */
@Component
class Provider {
    static final String CALLBACK = "/api/v1/session/oidc/callback";
    static final Duration KNOWN_FOR = Duration.ofHours(1);

    private static final String ID = "oidc";
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final ParameterizedTypeReference<Map<String, Object>> DOCUMENT =
            new ParameterizedTypeReference<>() {};

    private final OidcSettings settings;
    private final PublicAddress address;
    private final Clock clock;
    private final ClientHttpRequestFactory requests = requests();
    private volatile @Nullable Known known;

    Provider(OidcSettings settings, PublicAddress address, Clock clock) {
        this.settings = settings;
        this.address = address;
        this.clock = clock;
    }

    /** What is known of it for a while. */
    record Known(ClientRegistration registration, OidcAuthorizationCodeAuthenticationProvider codes, Instant until) {}

    Known known() {
        var before = known;
        if (before != null && clock.instant().isBefore(before.until())) {
            return before;
        }
        var now = discovered();
        known = now;
        return now;
    }

    private Known discovered() {
        var registration = registration(document());
        var codes = new OidcAuthorizationCodeAuthenticationProvider(tokens(), people());
        var idTokens = new IdTokens(registration, new RestTemplate(requests), clock).decoder();
        codes.setJwtDecoderFactory(_ -> idTokens);
        return new Known(registration, codes, clock.instant().plus(KNOWN_FOR));
    }

    private Map<String, Object> document() {
        var address = settings.issuer().replaceAll("/+$", "") + "/.well-known/openid-configuration";
        try {
            var document = RestClient.create(new RestTemplate(requests))
                    .get()
                    .uri(address)
                    .retrieve()
                    .body(DOCUMENT);
            if (document == null || !settings.issuer().equals(document.get("issuer"))) {
                throw new ProviderAway("%s does not say that its issuer is %s".formatted(address, settings.issuer()));
            }
            return document;
        } catch (RestClientException e) {
            throw new ProviderAway(e);
        }
    }

    private ClientRegistration registration(Map<String, Object> document) {
        try {
            var builder = ClientRegistrations.fromOidcConfiguration(document)
                    .registrationId(ID)
                    .clientId(settings.clientId())
                    .clientSecret(settings.clientSecret())
                    .scope(settings.scopes())
                    .redirectUri(address.of(CALLBACK).orElse("{baseUrl}" + CALLBACK));
            return settings.clientSecret().isEmpty()
                    ? builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                            .build()
                    : builder.build();
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new ProviderAway(e);
        }
    }

    private RestClientAuthorizationCodeTokenResponseClient tokens() {
        var tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build());
        return tokens;
    }

    private OidcUserService people() {
        var asked = new DefaultOAuth2UserService();
        var rest = new RestTemplate(requests);
        rest.setErrorHandler(new OAuth2ErrorResponseErrorHandler());
        asked.setRestOperations(rest);
        var people = new OidcUserService();
        people.setOauth2UserService(asked);
        return people;
    }

    private static ClientHttpRequestFactory requests() {
        var requests = new JdkClientHttpRequestFactory(HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
        requests.setReadTimeout(PATIENCE);
        return requests;
    }
}
