package dev.makegood.server.problem.web;

import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets no body through that is larger than 1 MiB, 8 MiB with files of a rule set, or 16 MiB of a batch, whether it
 * announces its length or not.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {
    static final String DETAIL =
            "A body has at most 1 MiB (1,048,576 bytes), one with files of a rule set 8 MiB, that of a batch 16 MiB.";
    private static final long MOST_BYTES = 1 << 20;
    private static final long MOST_BYTES_OF_A_BATCH = 16 << 20;
    private static final String BATCH = "/batch";

    private static final long MOST_BYTES_OF_FILES = 8 << 20;
    private static final String DRAFTS = "/api/v1/drafts/";
    private static final String LANGUAGE = "/api/v1/language/";
    private static final String TABLES = "/api/v1/language/tables/";

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = mostBytes(request.getRequestURI());
        if (request.getContentLengthLong() > most) {
            problems.write(request, response, ProblemType.TOO_LARGE, DETAIL);
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
    }

    private static long mostBytes(String path) {
        if (path.endsWith(BATCH)) {
            return MOST_BYTES_OF_A_BATCH;
        }
        var hasFiles = path.startsWith(DRAFTS) || (path.startsWith(LANGUAGE) && !path.startsWith(TABLES));
        return hasFiles ? MOST_BYTES_OF_FILES : MOST_BYTES;
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long most;

        Limited(HttpServletRequest request, long most) {
            super(request);
            this.most = most;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedBody(super.getInputStream(), most);
        }
    }
}
