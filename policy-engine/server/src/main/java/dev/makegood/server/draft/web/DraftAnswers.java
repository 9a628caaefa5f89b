package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Edit;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of the wish to change a draft. */
@Component
class DraftAnswers {
    private final Problems problems;

    DraftAnswers(Problems problems) {
        this.problems = problems;
    }

    <T> ResponseEntity<Object> answer(
            HttpServletRequest request, Edit<T> edit, Function<T, ResponseEntity<Object>> made) {
        return switch (edit) {
            case Edit.Made<T>(var value) -> made.apply(value);
            case Edit.NotValid<T>(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Edit.NotThere<T>() -> notThere(request);
            case Edit.NotInGroup<T>(var barred) -> problems.answer(request, ProblemType.NOT_IN_GROUP, barred.reason());
            case Edit.RuleSetUnknown<T>() ->
                problems.answer(request, ProblemType.RULE_SET_UNKNOWN, "GET /api/v1/rule-sets lists those there are.");
            case Edit.AlreadyThere<T>() ->
                problems.answer(request, ProblemType.ALREADY_THERE, "Choose another id for the new rule set.");
            case Edit.Discarded<T>() -> problems.answer(request, ProblemType.DRAFT_DISCARDED, "Open it again first.");
            case Edit.Overlapping<T>(var overlaps) -> problems.conflict(request, overlaps);
            case Edit.Outrun<T>() ->
                problems.answer(request, ProblemType.CHANGED_MEANWHILE, "Others save all the time. Save again.");
        };
    }

    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(request, ProblemType.NOT_FOUND, "GET /api/v1/drafts lists the drafts there are.");
    }
}
