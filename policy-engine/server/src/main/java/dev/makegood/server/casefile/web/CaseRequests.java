package dev.makegood.server.casefile.web;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.request.IdempotencyKey;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Reads what requests about cases say beside their bodies. */
@Component
class CaseRequests {
    static final String KEY =
            "Of the caller's choice, 1 to 200 visible ASCII characters. For 48 hours what is asked again under the same"
                    + " key is not done again.";

    private final Problems problems;

    CaseRequests(Problems problems) {
        this.problems = problems;
    }

    /** What is answered where the headers cannot be read. */
    Optional<ResponseEntity<Object>> refused(HttpServletRequest request) {
        if (!IdempotencyKey.isValid(request.getHeader(IdempotencyKey.HEADER))) {
            return Optional.of(problems.answer(request, ProblemType.BAD_REQUEST, IdempotencyKey.REMEDY));
        }
        return CaseVersion.isValid(request.getHeader(HttpHeaders.IF_MATCH))
                ? Optional.empty()
                : Optional.of(problems.answer(request, ProblemType.BAD_REQUEST, CaseVersion.REMEDY));
    }

    ResponseEntity<Object> bad(HttpServletRequest request, String remedy) {
        return problems.answer(request, ProblemType.BAD_REQUEST, remedy);
    }

    static boolean isUnreadable(@Nullable String text) {
        return text != null && text.chars().anyMatch(Character::isISOControl);
    }
}
