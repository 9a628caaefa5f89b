package dev.makegood.server.identity.web;

import dev.makegood.server.identity.request.Change;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of the wish to change something. */
@Component
class Changes {
    private static final Text ALREADY_THERE = new Text(
            "It is there already. Choose another id, or change what is there.",
            "Mục này đã có. Hãy chọn mã khác, hoặc sửa mục đang có.");
    private static final Text CHANGED_MEANWHILE = new Text(
            "Somebody else changed it meanwhile. Read it again, and change what you read.",
            "Trong lúc đó người khác đã sửa. Hãy đọc lại rồi sửa trên bản mới.");
    private static final Text LAST_ADMINISTRATOR = new Text(
            "Nobody would be left who manages people. Give somebody else the role administrator first.",
            "Sẽ không còn ai quản lý nhân sự. Trước hết hãy giao vai trò quản trị viên cho người khác.");

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
            case Change.AlreadyThere<T>() -> problems.answer(request, ProblemType.ALREADY_THERE, ALREADY_THERE);
            case Change.ChangedMeanwhile<T>() ->
                problems.answer(request, ProblemType.CHANGED_MEANWHILE, CHANGED_MEANWHILE);
            case Change.LastAdministrator<T>() ->
                problems.answer(request, ProblemType.LAST_ADMINISTRATOR, LAST_ADMINISTRATOR);
        };
    }

    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(request, ProblemType.NOT_FOUND, "GET the list to see what there is.");
    }
}
