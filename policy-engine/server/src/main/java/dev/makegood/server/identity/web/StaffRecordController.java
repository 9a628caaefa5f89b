package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.person.RecordAdministration;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "People", description = "Who may sign in, and as what")
@RestController
@RequestMapping(path = "/api/v1/people/{user}/record", produces = MediaType.APPLICATION_JSON_VALUE)
class StaffRecordController {
    private final RecordAdministration records;
    private final Changes changes;

    StaffRecordController(RecordAdministration records, Changes changes) {
        this.records = records;
        this.changes = changes;
    }

    @Operation(
            operationId = "getStaffRecord",
            summary = "Since when a person works here, and what the person was trained in",
            description =
                    "Rules see it as the fact agent of cases that this person asks for. Needs the authority people.")
    @ApiResponse(
            responseCode = "200",
            description = "The record",
            content = @Content(schema = @Schema(implementation = StaffRecordResponse.class)))
    @RefusesUnknown
    @GetMapping
    ResponseEntity<Object> show(@Parameter(example = "agent") @PathVariable String user, HttpServletRequest request) {
        return records.find(user)
                .map(StaffRecordResponse::of)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> changes.notThere(request));
    }

    @Operation(
            operationId = "changeStaffRecord",
            summary = "Put on record since when a person works here, and what the person was trained in",
            description = "Holds from the person's next request on. Needs the authority people.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = StaffRecordResponse.class))))
    @ApiResponse(
            responseCode = "200",
            description = "On record",
            content = @Content(schema = @Schema(implementation = StaffRecordResponse.class)))
    @RefusesUnknown
    @RefusesChanges
    @RefusesFaults
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @Parameter(example = "agent") @PathVariable String user,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                records.change(user, body, caller),
                changed -> ResponseEntity.ok(StaffRecordResponse.of(changed)));
    }
}
