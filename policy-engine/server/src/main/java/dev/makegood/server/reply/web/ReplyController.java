package dev.makegood.server.reply.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.reply.Replies;
import dev.makegood.server.reply.ReplyKind;
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
import java.time.LocalDate;
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

@Tag(name = "Replies", description = "What people answer to what was recommended")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ReplyController {
    private final Replies replies;
    private final ReplyAnswers answers;

    ReplyController(Replies replies, ReplyAnswers answers) {
        this.replies = replies;
        this.answers = answers;
    }

    @Operation(
            operationId = "reply",
            summary = "Reply to what was recommended",
            description = "Takes, adapts, declines or escalates one effect of a decision of that case. What is given"
                    + " counts in the budgets from then on. Needs the scope replies.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewReply.class))))
    @ApiResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(schema = @Schema(implementation = ReplyResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such decision of that case")
    @ApiResponse(
            responseCode = "409",
            description = "The decision is stale, somebody replied already, it is more than is left, or needs approval")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/cases/{ref}/replies", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> reply(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, replies.reply(ref, body, caller));
    }

    @Operation(
            operationId = "correctReply",
            summary = "Correct a reply that was a mistake",
            description = "What it gave counts in no budget any more, and the effect can be replied to again. For"
                    + " whoever replied, and for who may see the decisions of the branch. Needs the scope replies.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewCorrection.class))))
    @ApiResponse(
            responseCode = "201",
            description = "On record",
            content = @Content(schema = @Schema(implementation = ReplyResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such reply in that case")
    @ApiResponse(responseCode = "409", description = "It was corrected before, or is too old")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/cases/{ref}/replies/{reply}/correction", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> correct(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @PathVariable UUID reply,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, replies.correct(ref, reply, body, caller));
    }

    @Operation(
            operationId = "listReplies",
            summary = "The replies to a decision",
            description = "Oldest first, corrections among them. For whoever may see the decision.")
    @ApiResponse(
            responseCode = "200",
            description = "The replies",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = ReplyResponse.class))))
    @ApiResponse(responseCode = "404", description = "There is no such decision")
    @GetMapping("/decisions/{id}/replies")
    ResponseEntity<Object> list(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return replies.to(id, caller)
                .<ResponseEntity<Object>>map(found ->
                        ResponseEntity.ok(found.stream().map(answers::response).toList()))
                .orElseGet(() -> answers.notThere(request));
    }

    @Operation(
            operationId = "listBudgets",
            summary = "What may still be given in the case of a decision",
            description =
                    "By the caller, of each scope and currency the budget that leaves the least. For whoever may see"
                            + " the decision.")
    @ApiResponse(
            responseCode = "200",
            description = "The budgets",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = BudgetResponse.class))))
    @ApiResponse(responseCode = "404", description = "There is no such decision")
    @GetMapping("/decisions/{id}/budgets")
    ResponseEntity<Object> budgets(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return replies.budgets(id, caller)
                .<ResponseEntity<Object>>map(found ->
                        ResponseEntity.ok(found.stream().map(BudgetResponse::of).toList()))
                .orElseGet(() -> answers.notThere(request));
    }

    @Operation(
            operationId = "listPromises",
            summary = "Promises that hold today",
            description =
                    "Replies that promised something until a day, which ends soonest first, at most 500: one's own,"
                            + " those of one's branch, or all, as decisions are seen. Needs the scope replies or"
                            + " decisions:all.")
    @GetMapping("/promises")
    List<ReplyResponse> promises(
            @Parameter(description = "Only of that case", example = "C-10482") @RequestParam(required = false) @Nullable
                    String caseRef,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return replies.promises(Optional.ofNullable(caseRef), caller).stream()
                .map(answers::response)
                .toList();
    }

    @Operation(
            operationId = "listDefenceRecords",
            summary = "Records that policy was followed",
            description = "Newest first, at most 500: one's own, or with decisions:all those of everybody. Needs the"
                    + " scope replies or decisions:all.")
    @GetMapping("/defence-records")
    List<DefenceResponse> defences(
            @Parameter(description = "Only of that decision") @RequestParam(required = false) @Nullable UUID decision,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return replies.defences(Optional.ofNullable(decision), caller).stream()
                .map(record -> DefenceResponse.of(record, replies.correctionWindow()))
                .toList();
    }

    @Schema(name = "NewReply", description = "A reply that is to be.")
    private record NewReply(
            UUID decision,

            @Schema(description = "The rank of the effect in the decision", example = "1")
            int effect,

            @Schema(allowableValues = {"TAKEN", "ADAPTED", "DECLINED", "ESCALATED"})
            ReplyKind kind,

            @Schema(description = "To adapt an amount of money") @Nullable
            Amount amount,

            @Schema(description = "To adapt a number of points, minutes or pieces") @Nullable
            BigDecimal quantity,

            @Schema(
                    description = "To adapt or decline: key of a usual reason of that kind, where there are some",
                    example = "goods-kept")
            @Nullable
            String reason,

            @Schema(description = "In one's own words; required to escalate, and where there is no usual reason")
            @Nullable
            String note,

            @Schema(
                    description =
                            "The last day of what is promised; without it the term validDays of the effect counts",
                    example = "2027-02-01")
            @Nullable
            LocalDate promisedUntil,

            @Schema(description = "A reply to the same in another decision, beside which this gives once more")
            @Nullable
            UUID besides) {}

    @Schema(name = "NewCorrection", description = "Why a reply was a mistake.")
    private record NewCorrection(
            @Schema(description = "Key of a usual reason of the kind CORRECT, where there are some") @Nullable
            String reason,

            @Schema(description = "In one's own words; required where there is no usual reason") @Nullable
            String note) {}
}
