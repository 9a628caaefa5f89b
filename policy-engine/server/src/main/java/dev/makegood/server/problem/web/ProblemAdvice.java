package dev.makegood.server.problem.web;

import dev.makegood.server.problem.DatabaseAway;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.AbstractJacksonHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/** Answers with a problem where a controller, or the way to it, threw. */
@RestControllerAdvice
class ProblemAdvice {
    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    /** Left to the security filters, which know whether to ask for a key or to refuse. */
    @ExceptionHandler
    void pass(AccessDeniedException denied) {
        throw denied;
    }

    /** Left to the security filters as well. */
    @ExceptionHandler
    void pass(AuthenticationException denied) {
        throw denied;
    }

    @ExceptionHandler(BodyTooLarge.class)
    ResponseEntity<Object> tooLarge(HttpServletRequest request) {
        return problems.answer(request, ProblemType.TOO_LARGE, BodyLimit.DETAIL);
    }

    @ExceptionHandler
    ResponseEntity<Object> formNotReadable(InvalidParameterException broken, HttpServletRequest request) {
        return problems.answer(request, ProblemType.of(broken.getErrorCode()), Details.FORM_NOT_READABLE);
    }

    @ExceptionHandler
    ResponseEntity<Object> notReadable(HttpMessageNotReadableException broken, HttpServletRequest request) {
        return broken.getCause() instanceof JacksonException malformed && malformed.getLocation() != null
                ? problems.answer(request, ProblemType.MALFORMED_JSON, placeOf(malformed))
                : problems.answer(request, ProblemType.MALFORMED_JSON, "The body is empty or broke off.");
    }

    /** Jackson lets this out where the body has a number whose exponent is none. */
    @ExceptionHandler
    ResponseEntity<Object> notANumber(NumberFormatException thrown, HttpServletRequest request) {
        return isOfTheBody(thrown)
                ? problems.answer(request, ProblemType.MALFORMED_JSON, "A number has too large an exponent.")
                : problems.broken(request, thrown);
    }

    @ExceptionHandler(TypeMismatchException.class)
    ResponseEntity<Object> notConvertible(HttpServletRequest request) {
        return problems.answer(request, ProblemType.BAD_REQUEST, "A parameter of the address has a wrong form.");
    }

    /** Nothing where whoever asked is gone: nobody reads an answer, and nothing broke here. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> other(Exception thrown, HttpServletRequest request) {
        if (DatabaseAway.isCauseOf(thrown)) {
            return problems.databaseAway(request);
        }
        if (DisconnectedClientHelper.isClientDisconnectedException(thrown)) {
            return null;
        }
        return thrown instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()
                ? refused(known, request)
                : problems.broken(request, thrown);
    }

    private ResponseEntity<Object> refused(ErrorResponse known, HttpServletRequest request) {
        var type = ProblemType.of(known.getStatusCode().value());
        var answer = problems.answer(request, type, Details.of(type, known.getHeaders()));
        var headers = new HttpHeaders();
        headers.putAll(answer.getHeaders());
        headers.putAll(known.getHeaders());
        return new ResponseEntity<>(answer.getBody(), headers, answer.getStatusCode());
    }

    private static boolean isOfTheBody(Exception thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .anyMatch(frame -> frame.getClassName().equals(AbstractJacksonHttpMessageConverter.class.getName())
                        && frame.getMethodName().startsWith("read"));
    }

    private static String placeOf(JacksonException malformed) {
        var place = malformed.getLocation();
        return "Reading stopped at line %d, column %d. Names of members may not repeat."
                .formatted(place.getLineNr(), place.getColumnNr());
    }
}
