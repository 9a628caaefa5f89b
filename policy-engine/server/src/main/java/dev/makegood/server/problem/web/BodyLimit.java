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

/** Lets no body through that is larger than 1 MiB, or 16 MiB of a batch, whether it announces its length or not. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class BodyLimit extends OncePerRequestFilter {
    static final String DETAIL = "A body has at most 1 MiB (1,048,576 bytes), that of a batch 16 MiB.";
    private static final long MOST_BYTES = 1 << 20;
    private static final long MOST_BYTES_OF_A_BATCH = 16 << 20;
    private static final String BATCH = "/batch";

    private final Problems problems;

    BodyLimit(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var most = request.getRequestURI().endsWith(BATCH) ? MOST_BYTES_OF_A_BATCH : MOST_BYTES;
        if (request.getContentLengthLong() > most) {
            problems.write(request, response, ProblemType.TOO_LARGE, DETAIL);
        } else {
            chain.doFilter(new Limited(request, most), response);
        }
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
