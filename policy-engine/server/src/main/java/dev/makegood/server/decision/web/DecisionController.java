package dev.makegood.server.decision.web;

import dev.makegood.server.decision.DecisionAnswers;
import dev.makegood.server.decision.DecisionExplanation;
import dev.makegood.server.decision.DecisionExplanations;
import dev.makegood.server.decision.DecisionForm;
import dev.makegood.server.decision.Decisions;
import dev.makegood.server.decision.DecisionsOnRecord;
import dev.makegood.server.decision.RecordAltered;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.request.IdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Decisions", description = "Outcomes on record")
@RestController
@RequestMapping(path = DecisionController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionController {
    static final String PATH = "/api/v1/decisions";
    static final Duration PATIENCE = Duration.ofMillis(20);

    private static final Logger LOG = LoggerFactory.getLogger(DecisionController.class);
    private static final int MOST_ON_A_PAGE = 200;

    private final Decisions decisions;
    private final DecisionsOnRecord onRecord;
    private final DecisionExplanations explanations;
    private final DecisionAnswers answers;
    private final Problems problems;

    DecisionController(
            Decisions decisions,
            DecisionsOnRecord onRecord,
            DecisionExplanations explanations,
            DecisionAnswers answers,
            Problems problems) {
        this.decisions = decisions;
        this.onRecord = onRecord;
        this.explanations = explanations;
        this.answers = answers;
        this.problems = problems;
    }

    @Operation(
            operationId = "decide",
            summary = "Decide a case on record",
            description = "As an evaluation, and what it says is on record before it is answered. Needs the scope "
                    + "decisions.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = EvaluationRequest.class))))
    @ApiResponse(
            responseCode = "201",
            description = "The decision; the same one each time the request is sent under one key",
            content = @Content(schema = @Schema(implementation = DecisionResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @ApiResponse(responseCode = "409", description = "The idempotency key stands for another request")
    @ApiResponse(responseCode = "422", description = "The request or its facts are faulty; every fault is named")
    @ApiResponse(
            responseCode = "503",
            description = "The evaluation was stopped at a limit, or the decision cannot be put on record now")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> decide(
            @RequestBody JsonNode body,
            @Parameter(description = IdempotencyKey.DESCRIPTION, example = "C-10482/1")
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request)
            throws InterruptedException {
        if (!IdempotencyKey.isValid(key)) {
            return problems.answer(request, ProblemType.BAD_REQUEST, IdempotencyKey.REMEDY);
        }
        var underway = decisions.decide(body, caller, Optional.ofNullable(key), PATIENCE);
        return answers.answer(underway.await(), request);
    }

    @Operation(
            operationId = "getDecision",
            summary = "A decision with the facts it was made on",
            description = "Needs the scope decisions for one's own, decisions:branch for those of one's branch, "
                    + "decisions:all for any. What one may not see is not there.")
    @ApiResponse(
            responseCode = "200",
            description = "The decision",
            content = @Content(schema = @Schema(implementation = DecisionDetail.class)))
    @ApiResponse(responseCode = "404", description = "There is no such decision")
    @GetMapping("/{id}")
    ResponseEntity<Object> show(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return onRecord.find(id, caller)
                .map(DecisionForm::whole)
                .<ResponseEntity<Object>>map(ResponseEntity::ok)
                .orElseGet(() -> answers.unknown(request));
    }

    @Operation(
            operationId = "explainDecision",
            summary = "Why a decision came out as it did, and why not otherwise",
            description = "Computed from the facts and the release on record, for whoever may see the decision.")
    @ApiResponse(
            responseCode = "200",
            description = "Why each rule fired, and why each other did not",
            content = @Content(schema = @Schema(implementation = DecisionExplanation.class)))
    @ApiResponse(responseCode = "404", description = "There is no such decision")
    @ApiResponse(responseCode = "503", description = "Explaining it was stopped at a limit")
    @GetMapping("/{id}/explanation")
    ResponseEntity<Object> explain(
            @PathVariable String id,
            @Parameter(description = DecisionExplanation.RULE) @RequestParam(required = false) @Nullable String rule,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(explanations.explain(id, caller, Optional.ofNullable(rule)), request);
    }

    @Operation(
            operationId = "listDecisions",
            summary = "Decisions, newest first",
            description = "Those the caller may see, as getDecision has it.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = DecisionPage.class)))
    @GetMapping
    ResponseEntity<Object> list(
            @Parameter(description = "Only of that rule set", example = "air-passenger-rights")
                    @RequestParam(required = false)
                    @Nullable
                    String ruleSet,
            @Parameter(description = "Only of the case the caller calls so", example = "C-10482")
                    @RequestParam(required = false)
                    @Nullable
                    String caseRef,
            @Parameter(description = "Only older ones than this, the next of another page")
                    @RequestParam(required = false)
                    @Nullable
                    UUID before,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST_ON_A_PAGE) {
            return problems.answer(request, ProblemType.BAD_REQUEST, "limit is 1 to " + MOST_ON_A_PAGE + ".");
        }
        if (isUnreadable(ruleSet) || isUnreadable(caseRef)) {
            return problems.answer(
                    request, ProblemType.BAD_REQUEST, "ruleSet and caseRef are texts without control characters.");
        }
        var found = onRecord.list(
                caller,
                Optional.ofNullable(ruleSet),
                Optional.ofNullable(caseRef),
                Optional.ofNullable(before),
                limit + 1);
        return ResponseEntity.ok(DecisionPage.of(found, limit));
    }

    private static boolean isUnreadable(@Nullable String text) {
        return text != null && text.chars().anyMatch(Character::isISOControl);
    }

    @ExceptionHandler
    ResponseEntity<Object> altered(RecordAltered altered, HttpServletRequest request) {
        LOG.error("{}", altered.getMessage());
        return problems.answer(
                request,
                ProblemType.RECORD_ALTERED,
                "What the database holds of this decision was changed after it was put on record. Tell compliance.");
    }
}
