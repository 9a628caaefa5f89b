package dev.makegood.server.identity.web;

import dev.makegood.server.identity.KeyCheck;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.panel.PanelPasses;
import dev.makegood.server.identity.session.Sessions;
import dev.makegood.server.problem.Problems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;

/** What may be asked by whom. What is not listed is denied; what one may do is said at each use case. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class AccessRules {
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'; form-action 'self'";

    /** A page that others may have in a frame: it says whose by its content security policy. */
    private static final String PANEL = "/ui/panel";

    /** Known by what they signed. */
    private static final String EVENTS = "/api/v1/case-sources/*/events";

    private static final String SESSION = "/api/v1/session";
    private static final String WAYS = "/api/v1/session/ways";
    private static final String OIDC = "/api/v1/session/oidc";
    private static final String PASSWORD = "/api/v1/session/password";
    private static final String RESETS = "/api/v1/session/password-resets";

    /** For requests that bear a key or a pass. They are known by nothing else, so no other site can make a browser send them. */
    @Bean
    @Order(1)
    SecurityFilterChain accessByBearing(
            HttpSecurity http, KeyCheck keys, PanelPasses passes, Refusals refusals, Problems problems) {
        return common(http, refusals, problems)
                .securityMatcher(AccessRules::bearsSomething)
                .authorizeHttpRequests(requests ->
                        list(requests.requestMatchers(SESSION, SESSION + "/**").denyAll()))
                .addFilterBefore(new BearerFilter(keys, passes), AnonymousAuthenticationFilter.class)
                .csrf(AbstractHttpConfigurer::disable)
                .build();
    }

    /** For everything else: people in their browsers, and strangers. */
    @Bean
    @Order(2)
    SecurityFilterChain accessBySession(
            HttpSecurity http,
            Sessions sessions,
            CookieCsrfTokenRepository csrfTokens,
            Refusals refusals,
            Problems problems) {
        return common(http, refusals, problems)
                .authorizeHttpRequests(requests -> list(requests.requestMatchers(HttpMethod.POST, SESSION)
                        .permitAll()
                        .requestMatchers(RESETS)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, WAYS, OIDC, OIDC + "/callback")
                        .permitAll()
                        .requestMatchers(SESSION, PASSWORD)
                        .authenticated()))
                .securityContext(context -> context.securityContextRepository(new SessionContexts(sessions)))
                .csrf(csrf -> csrf.spa().csrfTokenRepository(csrfTokens).ignoringRequestMatchers(EVENTS))
                .build();
    }

    /** Nobody looks at each filter by itself, and to observe one costs more than most of them do. */
    @Bean
    SecurityObservationSettings unobservedFilters() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    CookieCsrfTokenRepository csrfTokens() {
        var tokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Strict"));
        return tokens;
    }

    private static HttpSecurity common(HttpSecurity http, Refusals refusals, Problems problems) {
        return http.addFilterBefore(new DatabaseAwayFilter(problems), HeaderWriterFilter.class)
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(AccessRules::protect)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    private static void list(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.POST, EVENTS)
                .permitAll()
                .requestMatchers("/", "/ui", "/ui/**", "/actuator/health/**", "/v3/api-docs")
                .permitAll()
                .requestMatchers("/actuator/prometheus", "/actuator/metrics/**")
                .hasAuthority(Scope.METRICS.key())
                .requestMatchers("/api/**")
                .access((asking, _) -> new AuthorizationDecision(isSignedIn(asking.get())))
                .anyRequest()
                .denyAll();
    }

    /** Wholly: with a password that somebody else chose one is not yet. */
    private static boolean isSignedIn(@Nullable Authentication asking) {
        return asking != null
                && asking.isAuthenticated()
                && !(asking instanceof AnonymousAuthenticationToken)
                && !(asking instanceof PersonAuthentication person && person.mustChangePassword());
    }

    private static boolean bearsSomething(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    private static void protect(HeadersConfigurer<HttpSecurity> headers) {
        headers.frameOptions(HeadersConfigurer.FrameOptionsConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        request -> !request.getServletPath().equals(PANEL),
                        new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY)))
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER));
    }
}
