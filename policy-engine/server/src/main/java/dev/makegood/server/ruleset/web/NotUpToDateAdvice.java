package dev.makegood.server.ruleset.web;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.ruleset.NotUpToDate;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers with a problem where this node cannot tell which release decides. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotUpToDateAdvice {
    private final Problems problems;

    NotUpToDateAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ResponseEntity<Object> answer(NotUpToDate behind, HttpServletRequest request) {
        return problems.answerForNow(request, ProblemType.NOT_UP_TO_DATE, behind.getMessage() + " Ask again.");
    }
}
