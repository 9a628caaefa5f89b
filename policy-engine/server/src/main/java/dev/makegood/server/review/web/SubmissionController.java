package dev.makegood.server.review.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.review.Reviewing;
import dev.makegood.server.review.Submission;
import dev.makegood.server.review.Submitting;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

@Tag(name = "Review", description = "Drafts that others look at before they become releases")
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class SubmissionController {
    private static final int MOST_ON_A_PAGE = 200;

    private final Submitting submitting;
    private final Reviewing reviewing;
    private final SubmissionAnswers answers;
    private final Problems problems;

    SubmissionController(Submitting submitting, Reviewing reviewing, SubmissionAnswers answers, Problems problems) {
        this.submitting = submitting;
        this.reviewing = reviewing;
        this.answers = answers;
        this.problems = problems;
    }

    @Operation(
            operationId = "getGates",
            summary = "How a draft stands at the gates",
            description = "What it has to pass before it is submitted, and what is missing. Needs the authority drafts"
                    + " or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "Each gate, in order",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = GateResponse.class))))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @GetMapping("/drafts/{id}/gates")
    ResponseEntity<Object> gates(@PathVariable String id, HttpServletRequest request) {
        return submitting
                .gates(id)
                .<ResponseEntity<Object>>map(standings -> ResponseEntity.ok(
                        standings.stream().map(GateResponse::of).toList()))
                .orElseGet(() -> answers.notThere(request));
    }

    @Operation(
            operationId = "submitDraft",
            summary = "Give a saved version of a draft to others to approve",
            description = "It has to pass the gates, or to say why not. Needs the authority drafts.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewSubmission.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Submitted",
            content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @ApiResponse(
            responseCode = "409",
            description = "Gates are not passed; a version is submitted already; or the draft is discarded")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/drafts/{id}/submissions", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> submit(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, HttpStatus.CREATED, submitting.submit(id, body, caller));
    }

    @Operation(
            operationId = "listSubmissions",
            summary = "What was submitted, newest first",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = Page.class)))
    @GetMapping("/submissions")
    ResponseEntity<Object> list(
            @Parameter(description = "Only of that rule set", example = "late-parcel")
                    @RequestParam(required = false)
                    @Nullable
                    String ruleSet,
            @Parameter(description = "Only versions of that draft") @RequestParam(required = false) @Nullable
                    UUID draft,
            @Parameter(description = "Only those in that state") @RequestParam(required = false)
                    Submission.@Nullable State state,
            @Parameter(description = "Only older ones than this, the next of another page")
                    @RequestParam(required = false)
                    @Nullable
                    UUID before,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST_ON_A_PAGE) {
            return problems.answer(request, ProblemType.BAD_REQUEST, "limit is 1 to " + MOST_ON_A_PAGE + ".");
        }
        if (ruleSet != null && ruleSet.chars().anyMatch(Character::isISOControl)) {
            return problems.answer(request, ProblemType.BAD_REQUEST, "ruleSet is a text without control characters.");
        }
        var found = reviewing.list(
                Optional.ofNullable(ruleSet),
                Optional.ofNullable(draft),
                Optional.ofNullable(state),
                Optional.ofNullable(before),
                limit + 1);
        return ResponseEntity.ok(Page.of(found, limit));
    }

    @Operation(
            operationId = "getSubmission",
            summary = "A submission with the comments on it",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The submission",
            content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such submission")
    @GetMapping("/submissions/{id}")
    ResponseEntity<Object> show(@PathVariable String id, HttpServletRequest request) {
        return reviewing
                .find(id)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(SubmissionResponse.of(found)))
                .orElseGet(() -> answers.notThere(request));
    }

    @Operation(
            operationId = "commentSubmission",
            summary = "Say something of a submission, a file or a line of it",
            description = "Needs the authority drafts or approvals.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewComment.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Said",
            content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such submission")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/submissions/{id}/comments", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> comment(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, HttpStatus.CREATED, reviewing.comment(id, body, caller));
    }

    @Operation(
            operationId = "withdrawSubmission",
            summary = "Take a submission back",
            description = "Needs the authority drafts.")
    @ApiResponse(
            responseCode = "200",
            description = "Withdrawn",
            content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such submission")
    @ApiResponse(responseCode = "409", description = "It is not open any more")
    @PostMapping("/submissions/{id}/withdrawal")
    ResponseEntity<Object> withdraw(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, HttpStatus.OK, reviewing.withdraw(id, caller));
    }

    @Operation(
            operationId = "returnSubmission",
            summary = "Send a submission back to its author",
            description = "Needs the authority approvals.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Verdict.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Returned",
            content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such submission")
    @ApiResponse(responseCode = "409", description = "It is not open any more")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/submissions/{id}/return", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> giveBack(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, HttpStatus.OK, reviewing.giveBack(id, body, caller));
    }

    @Operation(
            operationId = "approveSubmission",
            summary = "Make a submission a release",
            description = "By a person who wrote no part of it. The release does not go live by that. Needs the"
                    + " authority approvals.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Verdict.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Approved; its release is named",
            content = @Content(schema = @Schema(implementation = SubmissionResponse.class)))
    @ApiResponse(responseCode = "403", description = "The caller wrote part of it, or is no person")
    @ApiResponse(responseCode = "404", description = "There is no such submission")
    @ApiResponse(responseCode = "409", description = "It is not open any more, or another release decides meanwhile")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/submissions/{id}/approval", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> approve(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, HttpStatus.OK, reviewing.approve(id, body, caller));
    }

    @Schema(name = "SubmissionPage", description = "Submissions, newest first.")
    private record Page(
            List<SubmissionResponse> submissions,

            @Schema(description = "Give it as before to see older ones; null where there are none") @Nullable
            String next) {
        static Page of(List<Submission> found, int most) {
            var shown = found.subList(0, Math.min(found.size(), most));
            return new Page(
                    shown.stream().map(SubmissionResponse::of).toList(),
                    found.size() > most ? shown.getLast().id().toString() : null);
        }
    }

    @Schema(name = "NewSubmission", description = "What is to be approved.")
    private record NewSubmission(
            @Schema(description = "Which version of the draft", example = "7")
            int version,

            @Schema(description = "What it changes and why", example = "Vouchers up to 200,000 ₫ until Tet")
            String message,

            @Schema(
                    description = "Why it need not pass a gate, by the gates CASES and COVERAGE",
                    example = "{\"COVERAGE\": \"The row for islands has no case yet\"}")
            @Nullable
            Map<String, String> overrides) {}

    @Schema(name = "NewReviewComment", description = "What is said, and of what.")
    private record NewComment(
            @Schema(example = "rules/delay.drl") @Nullable String file,
            @Schema(example = "12") @Nullable Integer line,
            @Schema(example = "Is this by calendar days?") String text) {}

    @Schema(name = "Verdict", description = "What an approver says of a submission; an approval needs no words.")
    private record Verdict(
            @Schema(example = "The clause says 14 days") @Nullable
            String comment) {}
}
