package dev.makegood.server.identity.web;

import dev.makegood.server.problem.DatabaseAway;
import dev.makegood.server.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Says so where nobody can tell who asks, because the database does not answer. */
final class DatabaseAwayFilter extends OncePerRequestFilter {
    private final Problems problems;

    DatabaseAwayFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException e) {
            if (response.isCommitted() || !DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            problems.writeDatabaseAway(request, response);
        }
    }
}
