package dev.makegood.server.review.web;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.review.Gate;
import dev.makegood.server.review.Reviewed;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of submitting or reviewing something. */
@Component
class SubmissionAnswers {
    private final Problems problems;

    SubmissionAnswers(Problems problems) {
        this.problems = problems;
    }

    ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus done, Reviewed reviewed) {
        return switch (reviewed) {
            case Reviewed.Done(var submission) -> ResponseEntity.status(done).body(SubmissionResponse.of(submission));
            case Reviewed.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Reviewed.NotThere() -> notThere(request);
            case Reviewed.Discarded() -> problems.answer(request, ProblemType.DRAFT_DISCARDED, "Open it again first.");
            case Reviewed.Held(var standings) ->
                problems.answer(
                        request,
                        ProblemType.GATES_NOT_PASSED,
                        "Not passed: %s. GET /api/v1/drafts/{id}/gates says what is missing; a reason in overrides may"
                                        .formatted(standings.stream()
                                                .map(Gate.Standing::gate)
                                                .map(Gate::name)
                                                .collect(Collectors.joining(", ")))
                                + " stand for CASES and COVERAGE.");
            case Reviewed.SubmittedAlready() ->
                problems.answer(request, ProblemType.SUBMITTED_ALREADY, "Withdraw that one first.");
            case Reviewed.Over(var submission) ->
                problems.answer(
                        request,
                        ProblemType.REVIEW_OVER,
                        "It is %s by %s."
                                .formatted(
                                        submission.state(),
                                        submission.end().orElseThrow().by()));
            case Reviewed.OwnWork() ->
                problems.answer(
                        request,
                        ProblemType.OWN_WORK,
                        "You wrote in this draft, or one of its new lines in another. Somebody else has to approve"
                                + " it.");
            case Reviewed.NoPerson() ->
                problems.answer(request, ProblemType.NOT_ALLOWED, "An API key approves nothing: a person has to.");
            case Reviewed.BaseMoved() ->
                problems.answer(
                        request,
                        ProblemType.BASE_MOVED,
                        "Another release decides now. Return it: its author makes a draft of that one.");
        };
    }

    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(request, ProblemType.NOT_FOUND, "GET /api/v1/submissions lists those there are.");
    }
}
