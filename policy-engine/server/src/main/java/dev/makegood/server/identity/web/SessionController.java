package dev.makegood.server.identity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.makegood.server.identity.password.Password;
import dev.makegood.server.identity.session.PasswordChange;
import dev.makegood.server.identity.session.SignIn;
import dev.makegood.server.identity.session.SignOut;
import dev.makegood.server.identity.session.SignedIn;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Session", description = "People signing in and out")
@RestController
@RequestMapping(path = "/api/v1/session", produces = MediaType.APPLICATION_JSON_VALUE)
class SessionController {
    private final SignIn signIn;
    private final SignOut signOut;
    private final PasswordChange passwordChange;
    private final CookieCsrfTokenRepository csrfTokens;
    private final Changes changes;
    private final TooMany tooMany;
    private final Problems problems;

    SessionController(
            SignIn signIn,
            SignOut signOut,
            PasswordChange passwordChange,
            CookieCsrfTokenRepository csrfTokens,
            Changes changes,
            TooMany tooMany,
            Problems problems) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.passwordChange = passwordChange;
        this.csrfTokens = csrfTokens;
        this.changes = changes;
        this.tooMany = tooMany;
        this.problems = problems;
    }

    @Operation(
            operationId = "signIn",
            summary = "Sign in",
            description = "Sets the cookie MAKEGOOD_SESSION. Needs the header X-XSRF-TOKEN with the value of the cookie"
                    + " XSRF-TOKEN, which every answer sets that finds none.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_FORM_URLENCODED_VALUE,
                                            schema = @Schema(implementation = SignInFields.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Signed in",
            content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    @RefusesFaults
    @ApiResponse(responseCode = "429", description = "Too many sign-ins were refused at this address")
    @PostMapping(consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    ResponseEntity<Object> signIn(HttpServletRequest request, HttpServletResponse response) {
        if (request.getQueryString() != null) {
            return problems.answer(
                    request, ProblemType.BAD_REQUEST, "Send user and password in the body, never in the address.");
        }
        var form = SignInForm.of(request);
        return form.faults().isEmpty()
                ? signIn(form, request, response)
                : problems.answer(request, ProblemType.REQUEST_NOT_VALID, form.faults());
    }

    @Operation(operationId = "getSession", summary = "Who is signed in")
    @ApiResponse(
            responseCode = "200",
            description = "The session",
            content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    @GetMapping
    SessionResponse show(@Parameter(hidden = true) PersonAuthentication person) {
        return SessionResponse.of(person.signedIn());
    }

    @Operation(operationId = "signOut", summary = "Sign out")
    @ApiResponse(responseCode = "204", description = "Signed out")
    @DeleteMapping
    ResponseEntity<Void> signOut(
            @Parameter(hidden = true) PersonAuthentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        signOut.end(person.signedIn());
        SessionCookie.remove(request, response);
        return ResponseEntity.noContent().build();
    }

    @Operation(
            operationId = "changePassword",
            summary = "Choose another password",
            description = "All other sessions of the person end.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PasswordFields.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The password is changed",
            content = @Content(schema = @Schema(implementation = SessionResponse.class)))
    @ApiResponse(responseCode = "409", description = "The session ended meanwhile")
    @RefusesFaults
    @PutMapping(path = "/password", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> changePassword(
            @RequestBody Confidential body,
            @Parameter(hidden = true) PersonAuthentication person,
            HttpServletRequest request,
            HttpServletResponse response) {
        return changes.answer(
                request,
                passwordChange.change(body.reveal(), person.signedIn()),
                signedIn -> begun(signedIn, request, response));
    }

    private ResponseEntity<Object> signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        var attempt = signIn.attempt(
                form.user().orElseThrow(),
                new Password(form.password().orElseThrow()),
                request.getRemoteAddr(),
                SessionCookie.read(request));
        return switch (attempt) {
            case SignIn.Attempt.Succeeded(var signedIn) -> begun(signedIn, request, response);
            case SignIn.Attempt.Refused() ->
                problems.answer(
                        request,
                        ProblemType.SIGN_IN_REFUSED,
                        "Check user and password. After several wrong ones, wait a while before you try again.");
            case SignIn.Attempt.Braked(var pause) ->
                tooMany.answer(request, pause, "Too many sign-ins were refused here.");
        };
    }

    /** With a new token against forged requests, so that none from before the sign-in is good for it. */
    private ResponseEntity<Object> begun(SignedIn signedIn, HttpServletRequest request, HttpServletResponse response) {
        SessionCookie.set(signedIn.token(), request, response);
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
        return ResponseEntity.ok(SessionResponse.of(signedIn));
    }

    @Schema(name = "SignIn")
    private record SignInFields(
            @Schema(example = "agent") String user,
            @Schema(format = "password") String password) {}

    @Schema(name = "PasswordChange")
    private record PasswordFields(
            @Schema(description = "The one signed in with", format = "password")
            String current,

            @JsonProperty("new") @Schema(description = "12 to 128 characters", format = "password")
            String chosen) {}
}
