package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.CaseStatus;
import dev.makegood.server.casefile.Cases;
import dev.makegood.server.casefile.Working;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with what came of the wish to do something with a case. */
@Component
class Workings {
    private static final Text ALREADY_THERE = new Text(
            "A case is called that already. Choose another ref, or leave it out.",
            "Đã có hồ sơ mang mã này. Hãy chọn mã khác hoặc bỏ mã đi.");
    private static final Text TAKEN = new Text(
            "%s has it. Ask for it to be given to you, or give it to yourself by assignee.",
            "%s đang giữ hồ sơ. Hãy đề nghị giao lại, hoặc tự giao cho mình bằng assignee.");
    private static final Text NO_SUCH_STEP = new Text(
            "It is %s, and not %s next. It may become: %s.", "Hồ sơ đang là %s, không thể thành %s. Có thể thành: %s.");

    private final Cases cases;
    private final Problems problems;

    Workings(Cases cases, Problems problems) {
        this.cases = cases;
        this.problems = problems;
    }

    ResponseEntity<Object> answer(HttpServletRequest request, Working<CaseFile> working) {
        return answer(request, working, this::shown);
    }

    ResponseEntity<Object> shown(CaseFile file) {
        return shown(ResponseEntity.ok(), file);
    }

    ResponseEntity<Object> created(String address, CaseFile file) {
        return shown(ResponseEntity.created(URI.create(address)), file);
    }

    private ResponseEntity<Object> shown(ResponseEntity.BodyBuilder answer, CaseFile file) {
        return answer.eTag(CaseVersion.tag(file))
                .cacheControl(CacheControl.noCache())
                .body(CaseResponse.of(file, cases.facts(file)));
    }

    ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(request, ProblemType.NOT_FOUND, "There is no such case among those you may see.");
    }

    <T> ResponseEntity<Object> answer(
            HttpServletRequest request, Working<T> working, Function<T, ResponseEntity<Object>> done) {
        return switch (working) {
            case Working.Done<T>(var value) -> done.apply(value);
            case Working.NotValid<T>(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Working.NotThere<T>() -> notThere(request);
            case Working.AlreadyThere<T>() -> problems.answer(request, ProblemType.ALREADY_THERE, ALREADY_THERE);
            case Working.ChangedMeanwhile<T>(var what) -> problems.answer(request, ProblemType.CHANGED_MEANWHILE, what);
            case Working.Taken<T>(var by) -> problems.answer(request, ProblemType.CASE_TAKEN, TAKEN.filled(by));
            case Working.NoSuchStep<T>(var from, var to) ->
                problems.answer(request, ProblemType.STATUS_NOT_POSSIBLE, NO_SUCH_STEP.filled(from, to, names(from)));
            case Working.ClockStays<T>(var why) -> problems.answer(request, ProblemType.CLOCK_STAYS, why);
            case Working.KeyTaken<T>() ->
                problems.answer(
                        request,
                        ProblemType.IDEMPOTENCY_KEY_TAKEN,
                        "Something else was asked under this key. Choose a new key for a new request.");
        };
    }

    private static String names(CaseStatus from) {
        return from.next().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
}
