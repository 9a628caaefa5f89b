package dev.makegood.server.decision.web;

import dev.makegood.server.decision.DraftAnswer;
import dev.makegood.server.decision.DraftEvaluations;
import dev.makegood.server.decision.outcome.OutcomeResponse;
import dev.makegood.server.explanation.ExplanationResponse;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Drafts")
@RestController
class DraftEvaluationController {
    private final DraftEvaluations evaluations;
    private final Problems problems;

    DraftEvaluationController(DraftEvaluations evaluations, Problems problems) {
        this.evaluations = evaluations;
        this.problems = problems;
    }

    @Operation(
            operationId = "evaluateByDraft",
            summary = "Evaluate a case by a draft, beside the live release",
            description =
                    "Nothing is recorded. Facts of the server may be stated; those that are not are as if one asked"
                            + " for a decision now. Needs the authority drafts or drafts:read, and for the facts of a"
                            + " decision that to see it.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = DraftCase.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What both say",
            content = @Content(schema = @Schema(implementation = Compared.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @ApiResponse(
            responseCode = "422",
            description = "The request, its facts or the files of the draft are faulty; every fault is named")
    @ApiResponse(responseCode = "503", description = "The evaluation was stopped at a limit")
    @PostMapping(
            path = "/api/v1/drafts/{id}/evaluations",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> evaluate(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return switch (evaluations.evaluate(id, body, caller)) {
            case DraftAnswer.Evaluated evaluated -> ResponseEntity.ok(Compared.of(evaluated));
            case DraftAnswer.NotThere() ->
                problems.answer(request, ProblemType.NOT_FOUND, "GET /api/v1/drafts lists the drafts there are.");
            case DraftAnswer.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case DraftAnswer.Stopped(var reason) -> problems.answer(request, ProblemType.OVER_LIMIT, reason);
        };
    }

    @Schema(name = "ComparedOutcomes", description = "What a draft says to a case, and what is decided today.")
    private record Compared(
            OutcomeResponse outcome,

            @Schema(description = "Of the live release; null where there is none, or it does not know these facts")
            @Nullable
            OutcomeResponse live,

            @Schema(
                    description = "How that of the draft comes about; null where it was not asked for, or would take"
                            + " more than one request may cost")
            @Nullable
            ExplanationResponse explanation) {
        static Compared of(DraftAnswer.Evaluated evaluated) {
            return new Compared(
                    OutcomeResponse.ofDraft(evaluated.ruleSet(), evaluated.outcome()),
                    evaluated
                            .live()
                            .map(live -> OutcomeResponse.of(live.ruleSet(), live.outcome()))
                            .orElse(null),
                    evaluated.explanation().orElse(null));
        }
    }

    @Schema(name = "DraftCase", description = "A case to try a draft on.")
    private record DraftCase(
            @Schema(description = "The facts, by the keys of the vocabulary; left out where decision is given")
            @Nullable
            Map<String, Object> facts,

            @Schema(description = "Texts that are not saved yet, by their paths; null in place of a file that goes")
            @Nullable
            Map<String, @Nullable String> files,

            @Schema(description = "In place of facts: the id of a decision whose facts are taken") @Nullable
            String decision,

            @Schema(description = "Whether to explain what the draft says; not where it is left out") @Nullable
            Boolean explain) {}
}
