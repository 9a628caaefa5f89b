package dev.makegood.server.identity.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import dev.makegood.server.SettableClock;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** How the provider of tests works: as Spring's does, but for what it is made to cheat at. */
@TestConfiguration(proxyBeanMethods = false)
@EnableWebSecurity
class TestProviderRules {
    static final String ACCOUNT = "X-Account";

    private static final RSAKey KEY = key();
    private static final RSAKey OTHER_KEY = key();

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(Customizer.withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
                .addFilterAfter(new SignedInByHeader(), SecurityContextHolderFilter.class)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain page(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(Customizer.withDefaults())
                .build();
    }

    @Bean
    UserDetailsService accounts(TestProvider provider) {
        return name -> {
            if (!provider.accounts.containsKey(name)) {
                throw new UsernameNotFoundException(name);
            }
            return User.withUsername(name)
                    .password("{noop}" + TestProvider.PASSWORD)
                    .build();
        };
    }

    @Bean
    RegisteredClientRepository clients(TestProvider provider) {
        return new RegisteredClientRepository() {
            @Override
            public void save(RegisteredClient client) {}

            @Override
            public @Nullable RegisteredClient findById(String id) {
                return client(provider);
            }

            @Override
            public @Nullable RegisteredClient findByClientId(String id) {
                return id.equals(TestProvider.CLIENT) ? client(provider) : null;
            }
        };
    }

    @Bean
    AuthorizationServerSettings settings(TestProvider provider) {
        return AuthorizationServerSettings.builder().issuer(provider.issuer()).build();
    }

    @Bean
    JWKSource<SecurityContext> keys() {
        return new ImmutableJWKSet<>(new JWKSet(KEY));
    }

    @Bean
    JwtDecoder decoder() throws JOSEException {
        return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
    }

    @Bean
    JwtEncoder encoder(TestProvider provider, JWKSource<SecurityContext> keys) {
        var honest = new NimbusJwtEncoder(keys);
        var other = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(OTHER_KEY)));
        return token -> (provider.cheat == TestProvider.Cheat.SIGNATURE ? other : honest).encode(token);
    }

    /** The server under test lives by a clock of its own. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims(TestProvider provider) {
        return token -> {
            if (!token.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                return;
            }
            var account =
                    Objects.requireNonNull(token.<Authentication>getPrincipal()).getName();
            var now = SettableClock.START;
            token.getClaims()
                    .issuedAt(now)
                    .expiresAt(now.plus(Duration.ofMinutes(5)))
                    .claims(claims -> claims.putAll(provider.accounts.getOrDefault(account, Map.of())));
            switch (provider.cheat) {
                case NONE, SIGNATURE -> {}
                case AUDIENCE -> token.getClaims().audience(List.of("somebody-else"));
                case NONCE -> token.getClaims().claim("nonce", "of another sign-in");
                case ISSUER -> token.getClaims().issuer("http://localhost:1");
                case EXPIRED ->
                    token.getClaims()
                            .issuedAt(now.minus(Duration.ofHours(2)))
                            .expiresAt(now.minus(Duration.ofHours(1)));
                case NO_TIMES ->
                    token.getClaims().claims(claims -> claims.keySet().removeAll(List.of("exp", "iat")));
            }
        };
    }

    private static RegisteredClient client(TestProvider provider) {
        return RegisteredClient.withId("1")
                .clientId(TestProvider.CLIENT)
                .clientSecret("{noop}" + TestProvider.SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(provider.redirectUri)
                .scopes(scopes -> scopes.addAll(List.of("openid", "profile", "email")))
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .build();
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("the-key").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class SignedInByHeader extends OncePerRequestFilter {
        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            var account = request.getHeader(ACCOUNT);
            if (account != null) {
                SecurityContextHolder.getContext()
                        .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                                account,
                                "",
                                List.of(FactorGrantedAuthority.fromAuthority(
                                        FactorGrantedAuthority.PASSWORD_AUTHORITY))));
            }
            chain.doFilter(request, response);
        }
    }
}
