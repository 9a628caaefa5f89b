package dev.makegood.server.identity.web;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Answers those who may not, without a hint why. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Problems problems;

    Refusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        problems.write(
                request,
                response,
                ProblemType.NOT_AUTHENTICATED,
                "Sign in, or send the header Authorization: Bearer <api key>.");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if (cause instanceof CsrfException) {
            problems.write(
                    request,
                    response,
                    ProblemType.NOT_ALLOWED,
                    "Send the header X-XSRF-TOKEN with the value of the cookie XSRF-TOKEN.");
        } else if (mustChangePassword()) {
            problems.write(
                    request,
                    response,
                    ProblemType.PASSWORD_CHANGE_REQUIRED,
                    "Choose a password of your own with PUT /api/v1/session/password.");
        } else {
            problems.write(
                    request,
                    response,
                    ProblemType.NOT_ALLOWED,
                    "Sign in as somebody with the role for it, or use an API key with the scope for it.");
        }
    }

    private static boolean mustChangePassword() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof PersonAuthentication person
                && person.mustChangePassword();
    }
}
