package dev.makegood.server.review.web;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.review.Gate;
import dev.makegood.server.review.Reviewed;
import dev.makegood.server.review.Submission;
import dev.makegood.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of submitting or reviewing something. */
@Component
class SubmissionAnswers {
    private static final Text DISCARDED = new Text("Open the draft again first.", "Hãy mở lại bản nháp trước.");
    private static final Text SUBMITTED_ALREADY = new Text(
            "A version of this draft is submitted already. Withdraw that one first.",
            "Một phiên bản của bản nháp này đã được gửi duyệt. Hãy rút bản đó về trước.");
    private static final Text OWN_WORK = new Text(
            "You wrote in this draft, or one of its new lines in another. Somebody else has to approve it.",
            "Bạn đã viết trong bản nháp này, hoặc đã viết một dòng mới của nó ở bản nháp khác. Người khác phải duyệt.");
    private static final Text NO_PERSON = new Text(
            "An API key approves nothing: a person has to.", "Khóa API không duyệt được gì: phải do một người duyệt.");
    private static final Text BASE_MOVED = new Text(
            "Another release decides now, and this was made of one before. Its author brings the draft onto the release"
                    + " that decides, and submits it again.",
            "Bản phát hành khác đang áp dụng, còn bản này làm từ bản trước đó. Người soạn cần đưa bản nháp lên bản đang"
                    + " áp dụng rồi gửi duyệt lại.");

    private final Problems problems;

    SubmissionAnswers(Problems problems) {
        this.problems = problems;
    }

    ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus done, Reviewed reviewed) {
        return switch (reviewed) {
            case Reviewed.Done(var submission) -> ResponseEntity.status(done).body(SubmissionResponse.of(submission));
            case Reviewed.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Reviewed.NotThere() -> notThere(request);
            case Reviewed.Discarded() -> problems.answer(request, ProblemType.DRAFT_DISCARDED, DISCARDED);
            case Reviewed.Held(var standings) ->
                problems.answer(request, ProblemType.GATES_NOT_PASSED, held(standings));
            case Reviewed.SubmittedAlready() ->
                problems.answer(request, ProblemType.SUBMITTED_ALREADY, SUBMITTED_ALREADY);
            case Reviewed.Over(var submission) -> problems.answer(request, ProblemType.REVIEW_OVER, over(submission));
            case Reviewed.OwnWork() -> problems.answer(request, ProblemType.OWN_WORK, OWN_WORK);
            case Reviewed.NotInGroup(var barred) -> problems.answer(request, ProblemType.NOT_IN_GROUP, barred.reason());
            case Reviewed.NoPerson() -> problems.answer(request, ProblemType.NOT_ALLOWED, NO_PERSON);
            case Reviewed.BaseMoved() -> problems.answer(request, ProblemType.BASE_MOVED, BASE_MOVED);
        };
    }

    private static Text held(List<Gate.Standing> standings) {
        return new Text(
                "Not passed: %s.".formatted(titles(standings, Text::en)),
                "Chưa đạt: %s.".formatted(titles(standings, Text::vi)));
    }

    private static String titles(List<Gate.Standing> standings, Function<Text, String> language) {
        return standings.stream()
                .map(Gate.Standing::gate)
                .map(gate -> "%s (%s)".formatted(language.apply(gate.title()), gate.name()))
                .collect(Collectors.joining("; "));
    }

    private static Text over(Submission submission) {
        var by = submission.end().orElseThrow().by();
        return switch (submission.state()) {
            case SUBMITTED -> throw new IllegalStateException("it is open");
            case WITHDRAWN -> new Text("It was withdrawn by %s.".formatted(by), "%s đã rút về.".formatted(by));
            case RETURNED -> new Text("It was returned by %s.".formatted(by), "%s đã trả lại.".formatted(by));
            case APPROVED -> new Text("It was approved by %s.".formatted(by), "%s đã duyệt.".formatted(by));
        };
    }

    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(request, ProblemType.NOT_FOUND, "GET /api/v1/submissions lists those there are.");
    }
}
