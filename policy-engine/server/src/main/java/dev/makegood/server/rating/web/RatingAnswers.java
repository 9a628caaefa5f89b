package dev.makegood.server.rating.web;

import dev.makegood.server.organisation.Settling;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of a wish that has to do with ratings. */
@Component
class RatingAnswers {
    private static final Text CHANGED_MEANWHILE =
            new Text("Somebody else was faster. Read it again.", "Có người đã làm trước. Hãy đọc lại.");

    private final Problems problems;

    RatingAnswers(Problems problems) {
        this.problems = problems;
    }

    <T> ResponseEntity<Object> answer(HttpServletRequest request, Settling<T> settling, Function<T, Object> body) {
        return switch (settling) {
            case Settling.Done<T>(var value) -> ResponseEntity.ok(body.apply(value));
            case Settling.NotValid<T>(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Settling.NotThere<T>() -> notThere(request);
            case Settling.AlreadyThere<T>(), Settling.ChangedMeanwhile<T>() ->
                problems.answer(request, ProblemType.CHANGED_MEANWHILE, CHANGED_MEANWHILE);
        };
    }

    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(request, ProblemType.NOT_FOUND, "There is no such thing among what you may see.");
    }

    ResponseEntity<Object> bad(HttpServletRequest request, String remedy) {
        return problems.answer(request, ProblemType.BAD_REQUEST, remedy);
    }
}
