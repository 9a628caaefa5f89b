package dev.makegood.server.approval.web;

import dev.makegood.server.approval.ApprovalRequest;
import dev.makegood.server.approval.Approvals;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.Amount;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Approval requests", description = "What is beyond somebody's authority, and waits for whoever may")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ApprovalController {
    private static final String LIMIT = "How many, 1 to 200";
    private static final String AFTER = "Only those behind this one, the next of another page";
    private static final int MOST_ON_A_PAGE = 200;

    private final Approvals approvals;
    private final ApprovalAnswers answers;

    ApprovalController(Approvals approvals, ApprovalAnswers answers) {
        this.approvals = approvals;
        this.answers = answers;
    }

    /** Reads one page of a list. */
    @FunctionalInterface
    private interface Reading {
        List<ApprovalRequest> read(Optional<UUID> after, int most);
    }

    @Operation(
            operationId = "listApprovalRequests",
            summary = "What the caller may answer",
            description = "The most urgent first, what waits for whom the caller stands in for among it. One's own"
                    + " requests are for others. Needs the scope replies or decisions:all.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ApprovalPage.class)))
    @GetMapping("/approval-requests")
    ResponseEntity<Object> waiting(
            @Parameter(description = AFTER) @RequestParam(required = false) @Nullable UUID after,
            @Parameter(description = LIMIT) @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return page(after, limit, caller, request, (from, most) -> approvals.waiting(caller, from, most));
    }

    @Operation(
            operationId = "listOwnApprovalRequests",
            summary = "What the caller asked",
            description = "Newest first. Needs the scope replies or decisions:all.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = ApprovalPage.class)))
    @GetMapping("/own-approval-requests")
    ResponseEntity<Object> asked(
            @Parameter(description = AFTER) @RequestParam(required = false) @Nullable UUID after,
            @Parameter(description = LIMIT) @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return page(after, limit, caller, request, (from, most) -> approvals.asked(caller, from, most));
    }

    private ResponseEntity<Object> page(
            @Nullable UUID after, int limit, Caller caller, HttpServletRequest request, Reading reading) {
        if (limit < 1 || limit > MOST_ON_A_PAGE) {
            return answers.bad(request, "limit is 1 to " + MOST_ON_A_PAGE + ".");
        }
        var found = reading.read(Optional.ofNullable(after), limit + 1);
        return ResponseEntity.ok(ApprovalPage.of(answers.shown(found, caller), limit));
    }

    @Operation(
            operationId = "listApprovalRequestsOfCase",
            summary = "What was asked in a case",
            description = "Newest first, of those the caller may see. Needs the scope replies or decisions:all.")
    @ApiResponse(
            responseCode = "200",
            description = "The requests",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = ApprovalResponse.class))))
    @GetMapping("/cases/{ref}/approval-requests")
    List<ApprovalResponse> ofCase(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return answers.shown(approvals.ofCase(ref, caller), caller);
    }

    @Operation(
            operationId = "getApprovalRequest",
            summary = "An approval request",
            description = "For whoever asked, whoever may answer or did, and whoever may see all decisions.")
    @ApiResponse(
            responseCode = "200",
            description = "The request",
            content = @Content(schema = @Schema(implementation = ApprovalResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such request")
    @GetMapping("/approval-requests/{id}")
    ResponseEntity<Object> show(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return approvals
                .find(id, caller)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(answers.shown(found, caller)))
                .orElseGet(() -> answers.notThere(request));
    }

    @Operation(
            operationId = "approve",
            summary = "Agree to what was asked, or to less",
            description = "It is given, and counts in the budgets of whoever agrees; what those do not hold is entered"
                    + " apart. Of two at once one wins. For whoever may answer.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewApproval.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The request, answered",
            content = @Content(schema = @Schema(implementation = ApprovalResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such request that the caller may answer")
    @ApiResponse(
            responseCode = "409",
            description = "It is over, the decision is stale, or it takes somebody of a higher grade now")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/approval-requests/{id}/approval", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> approve(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, approvals.approve(id, body, caller), caller);
    }

    @Operation(
            operationId = "refuseApproval",
            summary = "Refuse what was asked",
            description = "Nothing is given. For whoever may answer.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewApprovalRefusal.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The request, answered",
            content = @Content(schema = @Schema(implementation = ApprovalResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such request that the caller may answer")
    @ApiResponse(responseCode = "409", description = "It is over, or the decision is stale")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/approval-requests/{id}/refusal", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> refuse(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, approvals.refuse(id, body, caller), caller);
    }

    @Schema(name = "NewApproval", description = "To what somebody agrees.")
    private record NewApproval(
            @Schema(description = "To agree to less money than was asked") @Nullable
            Amount amount,

            @Schema(description = "To agree to fewer points, minutes or pieces than were asked") @Nullable
            BigDecimal quantity,

            @Schema(description = "To agree to less: key of a usual reason of the kind ADAPT, where there are some")
            @Nullable
            String reason,

            @Schema(description = "In one's own words; required to agree to less where there is no usual reason")
            @Nullable
            String note) {}

    @Schema(name = "NewApprovalRefusal", description = "Why somebody does not agree.")
    private record NewApprovalRefusal(
            @Schema(description = "Key of a usual reason of the kind DECLINE, where there are some") @Nullable
            String reason,

            @Schema(description = "In one's own words; required where there is no usual reason") @Nullable
            String note) {}
}
