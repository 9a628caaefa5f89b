package dev.makegood.server.identity.oidc;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.session.AddressBrake;
import dev.makegood.server.identity.session.SecretToken;
import dev.makegood.server.identity.session.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.authentication.OAuth2LoginAuthenticationToken;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationExchange;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationResponse;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs people in by the provider: by an authorization code that only this server can use, for the browser alone that was
 * sent there. That browser holds the nonce, the provider signs its hash.
 */
@Service
@PreAuthorize("permitAll()")
public class OidcSignIn {
    private static final Logger LOG = LoggerFactory.getLogger(OidcSignIn.class);
    private static final Pattern OURS = Pattern.compile("/ui(/[A-Za-z0-9._~%-]+)*/?(\\?[A-Za-z0-9._~%=&+:,-]*)?");
    private static final int LONGEST_RETURN = 1_000;
    private static final String START = "/ui/";
    private static final String ISSUER = "iss";

    private final OidcSettings settings;
    private final Provider provider;
    private final Attempts attempts;
    private final Doorman doorman;
    private final AddressBrake brake;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    OidcSignIn(
            OidcSettings settings,
            Provider provider,
            Attempts attempts,
            Doorman doorman,
            AddressBrake brake,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.settings = settings;
        this.provider = provider;
        this.attempts = attempts;
        this.doorman = doorman;
        this.brake = brake;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Where to send a browser that wants to sign in. */
    public sealed interface Sending {
        /**
         * To the provider.
         *
         * @param nonce what the browser brings back with it
         */
        record There(URI address, String nonce) implements Sending {}

        record Away() implements Sending {}

        /** Too many were sent from that address and did not come back. */
        record Braked() implements Sending {}
    }

    /** What comes of a browser's return. */
    public sealed interface Return {
        /** Signed in, and on to what was asked for. */
        record Welcome(SignedIn signedIn, String to) implements Return {}

        /** The provider, or this server, does not want that person. */
        record Refused() implements Return {}

        /** Too late, for the second time, in another browser, or by somebody who is not the provider. */
        record Failed() implements Return {}
    }

    /**
     * Remembers a browser that is sent to the provider.
     *
     * @param to the page that was asked for; any that is not of this server is forgotten
     */
    public Sending send(HttpServletRequest request, String to) {
        if (brake.take(request.getRemoteAddr()).isPresent()) {
            return new Sending.Braked();
        }
        try {
            var registration = provider.known().registration();
            var resolver = new DefaultOAuth2AuthorizationRequestResolver(_ -> registration);
            resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
            var asked = Objects.requireNonNull(resolver.resolve(request, registration.getRegistrationId()));
            attempts.add(new Attempts.Attempt(
                    Objects.requireNonNull(asked.getState()),
                    attribute(asked, PkceParameterNames.CODE_VERIFIER),
                    Objects.requireNonNull(asked.getRedirectUri()),
                    isOurs(to) ? to : START));
            return new Sending.There(
                    URI.create(asked.getAuthorizationRequestUri()), attribute(asked, OidcParameterNames.NONCE));
        } catch (ProviderAway away) {
            LOG.warn("The provider of sign-ins cannot be asked: {}", plain(String.valueOf(away.getMessage())));
            return new Sending.Away();
        }
    }

    /**
     * Signs a person in, if the provider vouches for somebody who is known here.
     *
     * @param nonce what the browser brought back
     * @param before the session the browser was in, which ends
     */
    public Return receive(HttpServletRequest request, Optional<String> nonce, Optional<SecretToken> before) {
        var attempt = Optional.ofNullable(request.getParameter(OAuth2ParameterNames.STATE))
                .flatMap(attempts::take);
        if (attempt.isEmpty() || nonce.isEmpty()) {
            return new Return.Failed();
        }
        if (request.getParameter(OAuth2ParameterNames.ERROR) != null) {
            brake.giveBack(request.getRemoteAddr());
            return new Return.Refused();
        }
        try {
            var account = account(request, attempt.get(), nonce.get());
            brake.giveBack(request.getRemoteAddr());
            return doorman.letIn(new Claims(account, settings), before)
                    .<Return>map(signedIn ->
                            new Return.Welcome(signedIn, attempt.get().returnTo()))
                    .orElseGet(Return.Refused::new);
        } catch (AuthenticationException | ProviderAway | IllegalArgumentException e) {
            LOG.warn("A sign-in by the provider failed: {}", plain(String.valueOf(e.getMessage())));
            transactions.executeWithoutResult(_ ->
                    audit.record(Act.of(Act.UNKNOWN, "session.refused", null).with("reason", "not vouched for")));
            return new Return.Failed();
        }
    }

    private OidcUser account(HttpServletRequest request, Attempts.Attempt attempt, String nonce) {
        var issuer = request.getParameter(ISSUER);
        if (issuer != null && !issuer.equals(settings.issuer())) {
            throw new IllegalArgumentException("another issuer answers");
        }
        var known = provider.known();
        var registration = known.registration();
        var asked = OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .redirectUri(attempt.redirectUri())
                .scopes(registration.getScopes())
                .state(attempt.state())
                .attributes(attributes -> {
                    attributes.put(OAuth2ParameterNames.REGISTRATION_ID, registration.getRegistrationId());
                    attributes.put(PkceParameterNames.CODE_VERIFIER, attempt.verifier());
                    attributes.put(OidcParameterNames.NONCE, nonce);
                })
                .build();
        var answered = OAuth2AuthorizationResponse.success(request.getParameter(OAuth2ParameterNames.CODE))
                .redirectUri(attempt.redirectUri())
                .state(attempt.state())
                .build();
        var vouched = known.codes()
                .authenticate(new OAuth2LoginAuthenticationToken(
                        registration, new OAuth2AuthorizationExchange(asked, answered)));
        return (OidcUser) Objects.requireNonNull(Objects.requireNonNull(vouched).getPrincipal());
    }

    private static boolean isOurs(String to) {
        return to.length() <= LONGEST_RETURN && OURS.matcher(to).matches();
    }

    private static String attribute(OAuth2AuthorizationRequest asked, String name) {
        return String.valueOf(asked.<Object>getAttribute(name));
    }

    /** What others wrote, without what would look like another line of the log. */
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
