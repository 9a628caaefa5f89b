package dev.makegood.server.identity.web;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers whoever has to wait. */
@Component
class TooMany {
    private final Problems problems;

    TooMany(Problems problems) {
        this.problems = problems;
    }

    ResponseEntity<Object> answer(HttpServletRequest request, Duration pause, String why) {
        var answer = problems.answer(request, ProblemType.TOO_MANY_ATTEMPTS, why + " Wait, then try again.");
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(pause.toSeconds() + 1))
                .body(answer.getBody());
    }
}
