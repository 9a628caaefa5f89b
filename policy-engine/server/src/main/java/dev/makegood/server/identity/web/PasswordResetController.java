package dev.makegood.server.identity.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.makegood.server.identity.session.PasswordReset;
import dev.makegood.server.identity.session.PasswordReset.Wish;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Session", description = "People signing in and out")
@RestController
@RequestMapping(path = "/api/v1/session/password-resets", produces = MediaType.APPLICATION_JSON_VALUE)
class PasswordResetController {
    private final PasswordReset reset;
    private final TooMany tooMany;
    private final Problems problems;

    PasswordResetController(PasswordReset reset, TooMany tooMany, Problems problems) {
        this.reset = reset;
        this.tooMany = tooMany;
        this.problems = problems;
    }

    @Operation(
            operationId = "askForPasswordReset",
            summary = "Ask for another password, which was forgotten",
            description =
                    "Whoever is named and has an e-mail address gets a mail with a link, good once and for half an"
                            + " hour, at most three an hour. The answer is the same for whomever it names.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Forgotten.class))))
    @ApiResponse(responseCode = "202", description = "It is seen to")
    @ApiResponse(responseCode = "404", description = "No mails are sent from here; an administrator can help")
    @RefusesFaults
    @ApiResponse(responseCode = "429", description = "Too many asked at this address")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> ask(@RequestBody Confidential body, HttpServletRequest request) {
        return answer(request, HttpStatus.ACCEPTED, reset.ask(body.reveal(), request.getRemoteAddr()));
    }

    @Operation(
            operationId = "resetPassword",
            summary = "Choose another password by the link of a mail",
            description = "All sessions of the person end.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Chosen.class))))
    @ApiResponse(responseCode = "204", description = "It is the password from now on")
    @RefusesFaults
    @ApiResponse(responseCode = "429", description = "Too many were refused at this address")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> redeem(@RequestBody Confidential body, HttpServletRequest request) {
        return answer(request, HttpStatus.NO_CONTENT, reset.redeem(body.reveal(), request.getRemoteAddr()));
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus done, Wish wish) {
        return switch (wish) {
            case Wish.Noted() -> ResponseEntity.status(done).build();
            case Wish.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Wish.Braked(var pause) -> tooMany.answer(request, pause, "Too many attempts were made here.");
            case Wish.Off() ->
                problems.answer(
                        request,
                        ProblemType.NOT_FOUND,
                        "No mails are sent from here. Ask an administrator for another password.");
        };
    }

    @Schema(name = "ForgottenPassword")
    private record Forgotten(
            @Schema(description = "The user name or the e-mail address", example = "agent")
            String user) {}

    @Schema(name = "PasswordReset")
    private record Chosen(
            @Schema(description = "What stands behind the # of the link", format = "password")
            String token,

            @JsonProperty("new") @Schema(description = "12 to 128 characters", format = "password")
            String chosen) {}
}
