package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseAnswers;
import dev.makegood.server.decision.DecisionAnswers;
import dev.makegood.server.decision.DecisionExplanation;
import dev.makegood.server.identity.Caller;
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
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Cases")
@RestController
@RequestMapping(path = "/api/v1/cases/{ref}", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseAnswerController {
    private static final Duration PATIENCE = Duration.ofMillis(20);

    private final CaseAnswers cases;
    private final DecisionAnswers decisions;
    private final RecommendationForm form;
    private final CaseRequests requests;
    private final Workings workings;

    CaseAnswerController(
            CaseAnswers cases,
            DecisionAnswers decisions,
            RecommendationForm form,
            CaseRequests requests,
            Workings workings) {
        this.cases = cases;
        this.decisions = decisions;
        this.form = form;
        this.requests = requests;
        this.workings = workings;
    }

    @Operation(
            operationId = "getRecommendation",
            summary = "What the rule sets of a case say to it now",
            description =
                    "Of all its rule sets, on the facts as they are, by the releases that are live at this moment."
                            + " Nothing of it is on record. Needs the authority cases.")
    @ApiResponse(
            responseCode = "200",
            description = "What is due or recommended, and what is worth asking",
            content = @Content(schema = @Schema(implementation = RecommendationResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @GetMapping("/recommendation")
    ResponseEntity<Object> recommend(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return cases.recommend(ref, caller)
                .<ResponseEntity<Object>>map(found ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(form.of(found)))
                .orElseGet(() -> workings.notThere(request));
    }

    @Operation(
            operationId = "explainCase",
            summary = "Why a rule set says to a case what it says, and why not otherwise",
            description = "Of the case as it is. Needs the authority cases.")
    @ApiResponse(
            responseCode = "200",
            description = "Why each rule fires, and why each other does not",
            content = @Content(schema = @Schema(implementation = DecisionExplanation.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case, or it has no such rule set")
    @ApiResponse(responseCode = "422", description = "The facts do not suffice")
    @ApiResponse(responseCode = "503", description = "Explaining it was stopped at a limit")
    @GetMapping("/explanation")
    ResponseEntity<Object> explain(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @Parameter(description = "One of the case", example = "air-passenger-rights") @RequestParam String ruleSet,
            @Parameter(description = DecisionExplanation.RULE) @RequestParam(required = false) @Nullable String rule,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return workings.answer(
                request,
                cases.explain(ref, ruleSet, Optional.ofNullable(rule), caller),
                explained -> decisions.answer(explained, request));
    }

    @Operation(
            operationId = "decideCase",
            summary = "Have a case decided on record",
            description =
                    "By one of its rule sets, on the facts as they are. With If-Match it is decided only as it was"
                            + " read. Needs the authority cases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WhatDecides.class))))
    @ApiResponse(
            responseCode = "201",
            description = "The decision, as decide answers; the same one each time the request is sent under one key",
            content = @Content(schema = @Schema(ref = "#/components/schemas/Decision")))
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @ApiResponse(
            responseCode = "409",
            description = "The case is another by now, or the idempotency key stands for another request")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @ApiResponse(
            responseCode = "503",
            description = "The evaluation was stopped at a limit, or the decision cannot be put on record now")
    @PostMapping(path = "/decisions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> decide(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @RequestBody JsonNode body,
            @Parameter(description = CaseVersion.DESCRIPTION, example = "\"7\"")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    @Nullable
                    String ifMatch,
            @Parameter(description = CaseRequests.KEY)
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request)
            throws InterruptedException {
        var refused = requests.refused(request);
        if (refused.isPresent()) {
            return refused.get();
        }
        return workings.answer(
                request,
                cases.decide(ref, CaseVersion.read(ifMatch), body, Optional.ofNullable(key), caller, PATIENCE),
                deciding -> decisions.answer(deciding, request));
    }

    @Schema(name = "CaseDecisionRequest", description = "Which rule set is to decide a case.")
    private record WhatDecides(
            @Schema(description = "One of the case", example = "air-passenger-rights")
            String ruleSet) {}
}
