package dev.makegood.server.identity.web;

import dev.makegood.server.identity.oidc.OidcSettings;
import dev.makegood.server.identity.oidc.OidcSignIn;
import dev.makegood.server.identity.session.PasswordReset;
import dev.makegood.server.identity.session.PasswordSignIns;
import dev.makegood.server.identity.session.SignedIn;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Browsers go to these addresses themselves, so the answers are redirects and never problems they would show. */
@Tag(name = "Session", description = "People signing in and out")
@RestController
@RequestMapping("/api/v1/session")
class OidcController {
    private static final String SIGN_IN_PAGE = "/ui/?signIn=";
    private static final String REFUSED = "refused";
    private static final String FAILED = "failed";
    private static final String AWAY = "away";
    private static final String TOO_MANY = "too-many";

    private final OidcSettings settings;
    private final PasswordSignIns passwords;
    private final PasswordReset reset;
    private final OidcSignIn signIn;
    private final CookieCsrfTokenRepository csrfTokens;
    private final Problems problems;

    OidcController(
            OidcSettings settings,
            PasswordSignIns passwords,
            PasswordReset reset,
            OidcSignIn signIn,
            CookieCsrfTokenRepository csrfTokens,
            Problems problems) {
        this.settings = settings;
        this.passwords = passwords;
        this.reset = reset;
        this.signIn = signIn;
        this.csrfTokens = csrfTokens;
        this.problems = problems;
    }

    @Operation(operationId = "getWaysToSignIn", summary = "By what people sign in here")
    @GetMapping(path = "/ways", produces = MediaType.APPLICATION_JSON_VALUE)
    WaysResponse ways() {
        return WaysResponse.of(passwords, reset, settings);
    }

    @Operation(
            operationId = "signInByProvider",
            summary = "Send a browser to the provider",
            description = "Where none is set, there is nothing here.")
    @ApiResponse(responseCode = "303", description = "On to the provider, or back to the page to sign in")
    @ApiResponse(responseCode = "404", description = "No provider is set")
    @GetMapping("/oidc")
    ResponseEntity<Object> send(
            @Parameter(description = "The page to come back to", example = "/ui/desk") @RequestParam(defaultValue = "")
                    String to,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!settings.isOn()) {
            return nothing(request);
        }
        return switch (signIn.send(request, to)) {
            case OidcSignIn.Sending.There(var address, var nonce) -> {
                NonceCookie.set(nonce, request, response);
                yield on(address);
            }
            case OidcSignIn.Sending.Away() -> back(AWAY);
            case OidcSignIn.Sending.Braked() -> back(TOO_MANY);
        };
    }

    @Operation(
            operationId = "returnFromProvider",
            summary = "Take a browser back from the provider",
            description = "The provider sends it here. Sets the cookie MAKEGOOD_SESSION.")
    @ApiResponse(responseCode = "303", description = "On to the page asked for, or back to the page to sign in")
    @ApiResponse(responseCode = "404", description = "No provider is set")
    @GetMapping("/oidc/callback")
    ResponseEntity<Object> receive(HttpServletRequest request, HttpServletResponse response) {
        if (!settings.isOn()) {
            return nothing(request);
        }
        var received = signIn.receive(request, NonceCookie.read(request), SessionCookie.read(request));
        NonceCookie.remove(request, response);
        return switch (received) {
            case OidcSignIn.Return.Welcome(var signedIn, var to) -> begun(signedIn, to, request, response);
            case OidcSignIn.Return.Refused() -> back(REFUSED);
            case OidcSignIn.Return.Failed() -> back(FAILED);
        };
    }

    private ResponseEntity<Object> begun(
            SignedIn signedIn, String to, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.set(signedIn.token(), request, response);
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
        return on(URI.create(to));
    }

    private ResponseEntity<Object> nothing(HttpServletRequest request) {
        return problems.answer(request, ProblemType.NOT_FOUND, "No provider is set. Sign in by password.");
    }

    private static ResponseEntity<Object> back(String reason) {
        return on(URI.create(SIGN_IN_PAGE + reason));
    }

    private static ResponseEntity<Object> on(URI address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(address)
                .cacheControl(CacheControl.noStore())
                .build();
    }
}
