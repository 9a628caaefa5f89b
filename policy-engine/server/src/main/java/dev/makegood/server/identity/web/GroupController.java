package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.group.GroupAdministration;
import dev.makegood.server.identity.group.RuleSetAccesses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

@Tag(name = "Groups", description = "People who write or review a rule set together")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class GroupController {
    private final GroupAdministration groups;
    private final RuleSetAccesses accesses;
    private final Changes changes;

    GroupController(GroupAdministration groups, RuleSetAccesses accesses, Changes changes) {
        this.groups = groups;
        this.accesses = accesses;
        this.changes = changes;
    }

    @Operation(
            operationId = "listGroups",
            summary = "The groups there are",
            description = "Sorted by id. Needs the authority people.")
    @GetMapping("/groups")
    List<GroupResponse> list() {
        return groups.all().stream().map(GroupResponse::of).toList();
    }

    @Operation(
            operationId = "makeGroup",
            summary = "Make a group",
            description = "Needs the authority people.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewGroup.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = GroupResponse.class)))
    @RefusesChanges
    @RefusesFaults
    @PostMapping(path = "/groups", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                groups.make(body, caller),
                made -> ResponseEntity.status(HttpStatus.CREATED).body(GroupResponse.of(made)));
    }

    @Operation(
            operationId = "changeGroup",
            summary = "Change a group",
            description = "Holds from the next request on. Needs the authority people.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ChangedGroup.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = GroupResponse.class)))
    @RefusesUnknown
    @RefusesChanges
    @RefusesFaults
    @PutMapping(path = "/groups/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @Parameter(example = "claims-reviewers") @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request, groups.change(id, body, caller), changed -> ResponseEntity.ok(GroupResponse.of(changed)));
    }

    @Operation(
            operationId = "getRuleSetGroups",
            summary = "Who writes and reviews a rule set",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The groups that are named",
            content = @Content(schema = @Schema(implementation = RuleSetAccessResponse.class)))
    @RefusesUnknown
    @GetMapping("/rule-sets/{id}/groups")
    ResponseEntity<Object> show(
            @Parameter(example = "late-parcel") @PathVariable String id, HttpServletRequest request) {
        return accesses.of(id)
                .map(RuleSetAccessResponse::of)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> changes.notThere(request));
    }

    @Operation(
            operationId = "nameRuleSetGroups",
            summary = "Say who writes and reviews a rule set",
            description = "Holds from the next request on. Needs the authority people.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NamedGroups.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Named",
            content = @Content(schema = @Schema(implementation = RuleSetAccessResponse.class)))
    @RefusesUnknown
    @RefusesChanges
    @RefusesFaults
    @PutMapping(path = "/rule-sets/{id}/groups", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> name(
            @Parameter(example = "late-parcel") @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request, groups.name(id, body, caller), named -> ResponseEntity.ok(RuleSetAccessResponse.of(named)));
    }

    private record NewGroup(
            @Schema(example = "claims-reviewers", pattern = "[a-z0-9._-]{1,64}")
            String id,

            @Schema(example = "Claims reviewers") String name,

            @Schema(
                    description = "To which cases are passed up that it takes over, 2 or 3",
                    types = {"integer", "null"},
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    example = "2")
            @Nullable
            Integer tier,

            @Schema(description = "User names", example = "[\"thu.nguyen\"]")
            List<String> members) {}

    private record ChangedGroup(
            @Schema(example = "Claims reviewers") String name,

            @Schema(
                    description = "To which cases are passed up that it takes over, 2 or 3",
                    types = {"integer", "null"},
                    requiredMode = Schema.RequiredMode.NOT_REQUIRED,
                    example = "2")
            @Nullable
            Integer tier,

            @Schema(description = "User names", example = "[\"thu.nguyen\"]")
            List<String> members,

            @Schema(description = "Of the group as read", example = "1")
            int version) {}

    @Schema(name = "NamedGroups", description = "Which groups write and review a rule set, by their ids.")
    private record NamedGroups(
            @Schema(example = "[]") List<String> writing,
            @Schema(example = "[\"claims-reviewers\"]") List<String> reviewing,

            @Schema(description = "As read; 0 where nothing was ever named", example = "0")
            int version) {}
}
