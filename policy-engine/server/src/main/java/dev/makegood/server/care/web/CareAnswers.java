package dev.makegood.server.care.web;

import dev.makegood.server.organisation.Settling;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of a wish that has to do with care. */
@Component
class CareAnswers {
    private static final Text CHANGED_MEANWHILE = new Text(
            "Somebody else was faster, or the customer does not want it any more. Read it again.",
            "Có người đã làm trước, hoặc khách hàng không muốn nữa. Hãy đọc lại.");

    private final Problems problems;

    CareAnswers(Problems problems) {
        this.problems = problems;
    }

    <T> ResponseEntity<Object> answer(
            HttpServletRequest request, Settling<T> settling, Function<T, ResponseEntity<Object>> done) {
        return switch (settling) {
            case Settling.Done<T>(var value) -> done.apply(value);
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
