package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Language;
import dev.makegood.server.identity.person.PeopleAdministration;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "People", description = "Who may sign in, and as what")
@RestController
@RequestMapping(path = PeopleController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class PeopleController {
    static final String PATH = "/api/v1/people";

    private final PeopleAdministration people;
    private final Changes changes;

    PeopleController(PeopleAdministration people, Changes changes) {
        this.people = people;
        this.changes = changes;
    }

    @Operation(
            operationId = "listPeople",
            summary = "The people there are, active or not",
            description = "Sorted by user name. Needs the authority people.")
    @GetMapping
    List<PersonResponse> list() {
        return people.all().stream().map(PersonResponse::of).toList();
    }

    @Operation(
            operationId = "addPerson",
            summary = "Add a person",
            description = "The password of the answer is shown once and has to be changed first. Needs the authority"
                    + " people.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewPerson.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = OneTimePassword.class)))
    @RefusesChanges
    @RefusesFaults
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> add(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                people.add(body, caller),
                made -> ResponseEntity.created(
                                URI.create(PATH + "/" + made.person().user()))
                        .cacheControl(CacheControl.noStore())
                        .body(OneTimePassword.of(made)));
    }

    @Operation(operationId = "getPerson", summary = "A person", description = "Needs the authority people.")
    @ApiResponse(
            responseCode = "200",
            description = "The person",
            content = @Content(schema = @Schema(implementation = PersonResponse.class)))
    @RefusesUnknown
    @GetMapping("/{user}")
    ResponseEntity<Object> show(@Parameter(example = "agent") @PathVariable String user, HttpServletRequest request) {
        return people.find(user)
                .map(PersonResponse::of)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> changes.notThere(request));
    }

    @Operation(
            operationId = "changePerson",
            summary = "Change a person",
            description = "Holds from the person's next request on. Needs the authority people.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ChangedPerson.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = PersonResponse.class)))
    @RefusesUnknown
    @RefusesChanges
    @RefusesFaults
    @PutMapping(path = "/{user}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @Parameter(example = "agent") @PathVariable String user,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request, people.change(user, body, caller), changed -> ResponseEntity.ok(PersonResponse.of(changed)));
    }

    @Operation(
            operationId = "resetPassword",
            summary = "Give a person a new password to be used once",
            description = "It is shown once. The person's sessions end. Needs the authority people.")
    @ApiResponse(
            responseCode = "200",
            description = "The new password",
            content = @Content(schema = @Schema(implementation = OneTimePassword.class)))
    @RefusesUnknown
    @PostMapping("/{user}/password")
    ResponseEntity<Object> resetPassword(
            @Parameter(example = "agent") @PathVariable String user,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                people.resetPassword(user, caller),
                made -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(OneTimePassword.of(made)));
    }

    private record NewPerson(
            @Schema(example = "thu.nguyen", pattern = "[a-z0-9._@-]{3,64}")
            String user,

            @Schema(example = "Nguyễn Thu") String name,
            List<Role> roles,
            Grade grade,
            @Nullable String branch,

            @Schema(description = "Of nobody else, however it is written", example = "thu@example.com") @Nullable
            String email,

            Language language) {}

    private record ChangedPerson(
            @Schema(example = "Nguyễn Thu") String name,
            List<Role> roles,
            Grade grade,
            @Nullable String branch,

            @Schema(description = "Of nobody else, however it is written", example = "thu@example.com") @Nullable
            String email,

            Language language,
            boolean active,

            @Schema(description = "Of the person as read", example = "1")
            int version) {}
}
