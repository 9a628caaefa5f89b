package dev.makegood.server.organisation.web;

import dev.makegood.server.organisation.Settling;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of the wish to set something for the organisation. */
@Component
class Settlings {
    private static final Text ALREADY_THERE = new Text(
            "It is there already. Choose another key, or change what is there.",
            "Mục này đã có. Hãy chọn mã khác, hoặc sửa mục đang có.");
    private static final Text CHANGED_MEANWHILE = new Text(
            "Somebody else changed it meanwhile. Read it again, and change what you read.",
            "Trong lúc đó người khác đã sửa. Hãy đọc lại rồi sửa trên bản mới.");

    private final Problems problems;

    Settlings(Problems problems) {
        this.problems = problems;
    }

    <T> ResponseEntity<Object> answer(
            HttpServletRequest request, Settling<T> settling, Function<T, ResponseEntity<Object>> done) {
        return switch (settling) {
            case Settling.Done<T>(var value) -> done.apply(value);
            case Settling.NotValid<T>(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Settling.NotThere<T>() ->
                problems.answer(request, ProblemType.NOT_FOUND, "GET the list to see what there is.");
            case Settling.AlreadyThere<T>() -> problems.answer(request, ProblemType.ALREADY_THERE, ALREADY_THERE);
            case Settling.ChangedMeanwhile<T>() ->
                problems.answer(request, ProblemType.CHANGED_MEANWHILE, CHANGED_MEANWHILE);
        };
    }
}
