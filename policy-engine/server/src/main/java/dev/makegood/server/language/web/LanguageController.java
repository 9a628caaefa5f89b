package dev.makegood.server.language.web;

import dev.makegood.server.language.Snippets;
import dev.makegood.server.language.Trial;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Language", description = "Rules that belong to no rule set yet, checked and tried")
@RestController
@RequestMapping(path = "/api/v1/language", produces = MediaType.APPLICATION_JSON_VALUE)
class LanguageController {
    private final Snippets snippets;
    private final Problems problems;

    LanguageController(Snippets snippets, Problems problems) {
        this.snippets = snippets;
        this.problems = problems;
    }

    @Operation(
            operationId = "checkRules",
            summary = "Check rules against a vocabulary",
            description = "Every finding at once, with its place and what to write instead. Needs the scope rule-sets.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SourceRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What is wrong with the rules",
            content = @Content(schema = @Schema(implementation = CheckResponse.class)))
    @ApiResponse(responseCode = "422", description = "The request is faulty")
    @PostMapping(path = "/check", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> check(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(snippets.check(body), request);
    }

    @Operation(
            operationId = "tryRules",
            summary = "Try rules on the facts of a case",
            description = "Nothing is recorded. Needs the scope rule-sets.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = SnippetRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What the rules say to the case",
            content = @Content(schema = @Schema(implementation = TrialResponse.class)))
    @ApiResponse(
            responseCode = "422",
            description = "The request, its rules or its facts are faulty; every fault is named")
    @ApiResponse(responseCode = "503", description = "The evaluation was stopped at a limit")
    @PostMapping(path = "/evaluate", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> evaluate(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(snippets.evaluate(body), request);
    }

    private ResponseEntity<Object> answer(Trial trial, HttpServletRequest request) {
        return switch (trial) {
            case Trial.Checked(var diagnostics) -> ResponseEntity.ok(CheckResponse.of(diagnostics));
            case Trial.Evaluated(var outcome) -> ResponseEntity.ok(TrialResponse.of(outcome));
            case Trial.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Trial.Stopped(var reason) -> problems.answer(request, ProblemType.OVER_LIMIT, reason);
        };
    }
}
