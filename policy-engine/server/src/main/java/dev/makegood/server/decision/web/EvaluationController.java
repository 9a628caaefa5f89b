package dev.makegood.server.decision.web;

import dev.makegood.server.decision.Answer;
import dev.makegood.server.decision.DecisionAnswers;
import dev.makegood.server.decision.DecisionExplanation;
import dev.makegood.server.decision.Evaluations;
import dev.makegood.server.decision.outcome.OutcomeResponse;
import dev.makegood.server.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Evaluations", description = "What the rules say to a case, without a record of it")
@RestController
@RequestMapping(path = "/api/v1/evaluations", produces = MediaType.APPLICATION_JSON_VALUE)
class EvaluationController {
    private final Evaluations evaluations;
    private final DecisionAnswers answers;

    EvaluationController(Evaluations evaluations, DecisionAnswers answers) {
        this.evaluations = evaluations;
        this.answers = answers;
    }

    @Operation(
            operationId = "evaluate",
            summary = "Evaluate a case against a rule set",
            description = "The same facts and the same digest give the same outcome. Needs the scope evaluations; "
                    + "facts that the server states, such as now, may be given with the scope facts:all only.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = EvaluationRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The outcome",
            content = @Content(schema = @Schema(implementation = OutcomeResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @ApiResponse(responseCode = "422", description = "The request or its facts are faulty; every fault is named")
    @ApiResponse(responseCode = "503", description = "The evaluation was stopped at a limit; a person should decide")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> evaluate(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return switch (evaluations.evaluate(body, caller)) {
            case Answer.Evaluated evaluated ->
                ResponseEntity.ok(OutcomeResponse.of(evaluated.ruleSet(), evaluated.outcome()));
            case Answer.Refused refused -> answers.answer(refused, request);
        };
    }

    @Operation(
            operationId = "explainEvaluation",
            summary = "Why an evaluation comes out as it does, and why not otherwise",
            description = "Of the case that evaluate takes. Needs the scope evaluations.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = EvaluationRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Why each rule fires, and why each other does not",
            content = @Content(schema = @Schema(implementation = DecisionExplanation.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @ApiResponse(responseCode = "422", description = "The request or its facts are faulty; every fault is named")
    @ApiResponse(responseCode = "503", description = "The evaluation or explaining it was stopped at a limit")
    @PostMapping(path = "/explanation", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> explain(
            @RequestBody JsonNode body,
            @Parameter(description = DecisionExplanation.RULE) @RequestParam(required = false) @Nullable String rule,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(evaluations.explain(body, caller, Optional.ofNullable(rule)), request);
    }
}
