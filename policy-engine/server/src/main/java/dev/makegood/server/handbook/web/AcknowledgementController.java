package dev.makegood.server.handbook.web;

import dev.makegood.server.handbook.Acknowledgements;
import dev.makegood.server.handbook.Acknowledging;
import dev.makegood.server.handbook.Readers;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Handbooks")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class AcknowledgementController {
    private static final String UNKNOWN = "GET /api/v1/rule-sets lists those there are.";
    private static final int MOST = 200;

    private final Acknowledgements acknowledgements;
    private final Readers readers;
    private final Problems problems;

    AcknowledgementController(Acknowledgements acknowledgements, Readers readers, Problems problems) {
        this.acknowledgements = acknowledgements;
        this.readers = readers;
        this.problems = problems;
    }

    @Operation(
            operationId = "listHandbooks",
            summary = "The handbooks there are, and which of them one has read",
            description = "Sorted by rule set. For people, not for keys.")
    @GetMapping("/handbooks")
    List<ReadResponse> list(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return acknowledgements.of(caller).stream().map(ReadResponse::of).toList();
    }

    @Operation(
            operationId = "acknowledgeHandbook",
            summary = "Say that one has read the handbook of a release",
            description = "Doing so again changes nothing. For people, not for keys.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WhatWasRead.class))))
    @ApiResponse(
            responseCode = "200",
            description = "It is on record",
            content = @Content(schema = @Schema(implementation = AcknowledgedResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @ApiResponse(responseCode = "409", description = "Another release went live meanwhile")
    @ApiResponse(responseCode = "422", description = "The request is faulty")
    @PutMapping(path = "/rule-sets/{id}/handbook/acknowledgement", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> acknowledge(
            @Parameter(example = "air-passenger-rights") @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return switch (acknowledgements.acknowledge(id, body, caller)) {
            case Acknowledging.Acknowledged done -> ResponseEntity.ok(AcknowledgedResponse.of(done));
            case Acknowledging.RuleSetUnknown() -> problems.answer(request, ProblemType.RULE_SET_UNKNOWN, UNKNOWN);
            case Acknowledging.NotLive(var live) ->
                problems.answer(
                        request,
                        ProblemType.CHANGED_MEANWHILE,
                        "Release %d decides: read its handbook, and acknowledge that.".formatted(live));
            case Acknowledging.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
        };
    }

    @Operation(
            operationId = "listHandbookReaders",
            summary = "Who has read the handbook of the live release",
            description = "All people who are active, by their user names. Needs the authority handbooks:readers.")
    @ApiResponse(
            responseCode = "200",
            description = "Some people",
            content = @Content(schema = @Schema(implementation = ReadersResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @GetMapping("/rule-sets/{id}/handbook/acknowledgements")
    ResponseEntity<Object> readers(
            @Parameter(example = "air-passenger-rights") @PathVariable String id,
            @Parameter(description = "next of the page before") @RequestParam(defaultValue = "") String after,
            @Parameter(description = "At most so many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        return readers.after(id, after, Math.clamp(limit, 1, MOST))
                .<ResponseEntity<Object>>map(page -> ResponseEntity.ok(ReadersResponse.of(page)))
                .orElseGet(() -> problems.answer(request, ProblemType.RULE_SET_UNKNOWN, UNKNOWN));
    }

    @Schema(name = "Acknowledgement", description = "Which release was read.")
    private record WhatWasRead(
            @Schema(description = "The release one has read", example = "3")
            int release) {}
}
