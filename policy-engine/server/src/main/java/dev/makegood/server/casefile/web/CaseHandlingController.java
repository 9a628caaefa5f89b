package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseHandling;
import dev.makegood.server.casefile.CaseStatus;
import dev.makegood.server.casefile.Channel;
import dev.makegood.server.casefile.ContactKind;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.IdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Cases")
@RestController
@RequestMapping(path = "/api/v1/cases/{ref}", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseHandlingController {
    private final CaseHandling handling;
    private final CaseRequests requests;
    private final Workings workings;

    CaseHandlingController(CaseHandling handling, CaseRequests requests, Workings workings) {
        this.handling = handling;
        this.requests = requests;
        this.workings = workings;
    }

    @Operation(
            operationId = "assignCase",
            summary = "Take a case, or give it to somebody",
            description =
                    "What is left out stays, what is null becomes nothing. Who takes a case that somebody else has is"
                            + " told so. Needs the authority cases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Assignment.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @ApiResponse(responseCode = "409", description = "Somebody else has it")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/assignment", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> assign(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @RequestBody JsonNode body,
            @Parameter(description = CaseRequests.KEY)
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var refused = requests.refused(request);
        if (refused.isPresent()) {
            return refused.get();
        }
        return workings.answer(request, handling.assign(ref, body, Optional.ofNullable(key), caller));
    }

    @Operation(
            operationId = "setCaseStatus",
            summary = "Say how a case stands",
            description =
                    "REOPENED with appeal, for a customer who had it opened again, is counted. Needs the authority"
                            + " cases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewStatus.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @ApiResponse(responseCode = "409", description = "It cannot become that from what it is")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/status", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> become(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @RequestBody JsonNode body,
            @Parameter(description = CaseRequests.KEY)
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var refused = requests.refused(request);
        if (refused.isPresent()) {
            return refused.get();
        }
        return workings.answer(request, handling.become(ref, body, Optional.ofNullable(key), caller));
    }

    @Operation(
            operationId = "addContact",
            summary = "Put down a contact",
            description =
                    "What happened between the customer and us, over which channel. ARRIVED, CUSTOMER_WROTE and CALL"
                            + " count as contacts. Needs the authority cases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewContact.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @ApiResponse(responseCode = "409", description = "The idempotency key stands for another request")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/contacts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> meet(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @RequestBody JsonNode body,
            @Parameter(description = CaseRequests.KEY)
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var refused = requests.refused(request);
        if (refused.isPresent()) {
            return refused.get();
        }
        return workings.answer(request, handling.meet(ref, body, Optional.ofNullable(key), caller));
    }

    @Schema(name = "CaseAssignment", description = "Whose a case is to be: take it, or give it.")
    private record Assignment(
            @Schema(description = "To have it oneself, with nothing else")
            boolean take,

            @Schema(description = "A user name", example = "thu.nguyen") @Nullable
            String assignee,

            @Schema(description = "A group", example = "refunds") @Nullable
            String team,

            @Schema(example = "hanoi") @Nullable String branch) {}

    @Schema(name = "NewCaseStatus", description = "How a case is to stand.")
    private record NewStatus(
            CaseStatus status,

            @Schema(description = "Whether the customer has it opened again")
            boolean appeal,

            @Schema(description = "Why; kept encrypted") @Nullable
            String text) {}

    @Schema(name = "NewContact", description = "A contact between the customer and us.")
    private record NewContact(
            ContactKind kind,

            @Schema(description = "Left out, that of the case") @Nullable
            Channel channel,

            @Schema(description = "Left out, now") @Nullable Instant at,

            @Schema(description = "What was said or written; kept encrypted") @Nullable
            String text) {}
}
