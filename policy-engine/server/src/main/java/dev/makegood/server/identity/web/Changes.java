package dev.makegood.server.identity.web;

import dev.makegood.server.identity.request.Change;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of the wish to change something. */
@Component
class Changes {
    private final Problems problems;

    Changes(Problems problems) {
        this.problems = problems;
    }

    <T> ResponseEntity<Object> answer(
            HttpServletRequest request, Change<T> change, Function<T, ResponseEntity<Object>> made) {
        return switch (change) {
            case Change.Made<T>(var value) -> made.apply(value);
            case Change.NotValid<T>(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Change.NotThere<T>() -> notThere(request);
            case Change.AlreadyThere<T>() ->
                problems.answer(request, ProblemType.ALREADY_THERE, "Choose another id, or change what is there.");
            case Change.ChangedMeanwhile<T>() ->
                problems.answer(request, ProblemType.CHANGED_MEANWHILE, "Read it again, and change what you read.");
            case Change.LastAdministrator<T>() ->
                problems.answer(
                        request, ProblemType.LAST_ADMINISTRATOR, "Give somebody else the role administrator first.");
        };
    }

    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(request, ProblemType.NOT_FOUND, "GET the list to see what there is.");
    }
}
