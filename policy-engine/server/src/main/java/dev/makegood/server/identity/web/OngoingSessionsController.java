package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.session.OngoingSession;
import dev.makegood.server.identity.session.OwnSessions;
import dev.makegood.server.identity.session.SessionAdministration;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Sessions", description = "Where people are signed in")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class OngoingSessionsController {
    private final OwnSessions own;
    private final SessionAdministration administration;
    private final Changes changes;

    OngoingSessionsController(OwnSessions own, SessionAdministration administration, Changes changes) {
        this.own = own;
        this.administration = administration;
        this.changes = changes;
    }

    @Operation(
            operationId = "listOwnSessions",
            summary = "Where one is signed in",
            description = "The session seen last first.")
    @GetMapping("/session/all")
    List<OngoingSessionResponse> list(@Parameter(hidden = true) PersonAuthentication person) {
        return answer(own.all(person.signedIn()));
    }

    @Operation(operationId = "signOutElsewhere", summary = "Sign out everywhere else")
    @ApiResponse(responseCode = "204", description = "All sessions ended but the one in which it was asked")
    @DeleteMapping("/session/others")
    ResponseEntity<Void> endOthers(@Parameter(hidden = true) PersonAuthentication person) {
        own.endOthers(person.signedIn());
        return ResponseEntity.noContent().build();
    }

    @Operation(
            operationId = "listSessionsOfPerson",
            summary = "Where a person is signed in",
            description = "The session seen last first. Needs the authority people.")
    @ApiResponse(
            responseCode = "200",
            description = "The sessions that go on",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = OngoingSessionResponse.class))))
    @RefusesUnknown
    @GetMapping("/people/{user}/sessions")
    ResponseEntity<Object> listOf(@Parameter(example = "agent") @PathVariable String user, HttpServletRequest request) {
        return administration
                .of(user)
                .map(OngoingSessionsController::answer)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> changes.notThere(request));
    }

    @Operation(
            operationId = "endSessionsOfPerson",
            summary = "Sign a person out everywhere",
            description = "Needs the authority people.")
    @ApiResponse(responseCode = "204", description = "All sessions of the person ended")
    @RefusesUnknown
    @DeleteMapping("/people/{user}/sessions")
    ResponseEntity<Object> endAll(
            @Parameter(example = "agent") @PathVariable String user,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                administration.endAll(user, caller),
                _ -> ResponseEntity.noContent().build());
    }

    private static List<OngoingSessionResponse> answer(List<OngoingSession> sessions) {
        return sessions.stream().map(OngoingSessionResponse::of).toList();
    }
}
