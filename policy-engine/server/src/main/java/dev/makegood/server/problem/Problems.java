package dev.makegood.server.problem;

import dev.makegood.vocabulary.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with problems. */
@Component
public class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "5";
    private static final int MOST_FAULTS = 1_000;

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public ResponseEntity<Object> answer(HttpServletRequest request, ProblemType type, String detail) {
        return answer(problem(request, type, detail));
    }

    public ResponseEntity<Object> answer(HttpServletRequest request, ProblemType type, Text reason) {
        return answer(problem(request, type, reason.en()).withReason(reason));
    }

    public ResponseEntity<Object> answer(HttpServletRequest request, Refusal refusal) {
        return switch (refusal) {
            case Refusal.Faulty(var type, var faults) -> answer(request, type, faults);
            case Refusal.InTheWay(var type, var reason) -> answer(request, type, reason);
        };
    }

    /** Of what may go better a second later. */
    public ResponseEntity<Object> answerForNow(HttpServletRequest request, ProblemType type, String detail) {
        return ResponseEntity.status(type.status())
                .headers(answer(request, type, detail).getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "1")
                .body(problem(request, type, detail));
    }

    /** Names all of the faults, up to a number that nobody reads. */
    public ResponseEntity<Object> answer(HttpServletRequest request, ProblemType type, List<Fault> faults) {
        var named = faults.subList(0, Math.min(faults.size(), MOST_FAULTS));
        var detail = "%d faults, %s named in errors."
                .formatted(faults.size(), named.size() < faults.size() ? "the first " + named.size() : "each");
        return answer(problem(request, type, detail).withErrors(named));
    }

    /** Names all lines that do not go together. */
    public ResponseEntity<Object> conflict(HttpServletRequest request, List<Overlap> overlaps) {
        var detail =
                "%d places do not go together, each named in conflicts. Nothing was saved.".formatted(overlaps.size());
        return answer(problem(request, ProblemType.MERGE_CONFLICT, detail).withConflicts(overlaps));
    }

    /** Logs what broke, once, and answers with nothing but the id it is logged under. */
    public ResponseEntity<Object> broken(HttpServletRequest request, Throwable cause) {
        var id = UUID.randomUUID().toString();
        LOG.error("Failure {}", id, cause);
        var detail = "The failure is logged under the id of this problem. Try again, or tell the operator the id.";
        return answer(problem(request, ProblemType.BROKEN, detail).withId(id));
    }

    /** Asks to come back, when the database may have as well. */
    public ResponseEntity<Object> databaseAway(HttpServletRequest request) {
        var answer = answer(request, ProblemType.DATABASE_AWAY, "Nothing was done. Try again in a few seconds.");
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .body(answer.getBody());
    }

    /** Says so where no controller answers. */
    public void writeDatabaseAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(response, databaseAway(request));
    }

    /** Writes a problem where no controller answers. */
    public void write(HttpServletRequest request, HttpServletResponse response, ProblemType type, String detail)
            throws IOException {
        write(response, answer(request, type, detail));
    }

    private void write(HttpServletResponse response, ResponseEntity<Object> answer) throws IOException {
        response.setStatus(answer.getStatusCode().value());
        answer.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        response.getOutputStream().write(json.writeValueAsBytes(answer.getBody()));
    }

    private static Problem problem(HttpServletRequest request, ProblemType type, String detail) {
        return Problem.of(type, detail, request.getRequestURI());
    }

    private static ResponseEntity<Object> answer(Problem problem) {
        return ResponseEntity.status(HttpStatusCode.valueOf(problem.status()))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(problem);
    }
}
