package dev.makegood.server.problem.web;

import dev.makegood.server.problem.Problem;
import dev.makegood.server.problem.ProblemType;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem where a request does not even reach the filters. Made by Tomcat from its name. */
public final class ConnectorProblems extends ErrorReportValve {
    private static final JsonMapper JSON = new JsonMapper();

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        if (response.getStatus() >= HttpStatus.BAD_REQUEST.value()
                && response.getContentWritten() == 0
                && response.setErrorReported()) {
            write(response, ProblemType.of(response.getStatus()));
        }
    }

    /** The address is not repeated: it may be what cannot be read. */
    private static void write(Response response, ProblemType type) {
        try {
            response.setStatus(type.status().value());
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.setCharacterEncoding("UTF-8");
            var writer = response.getReporter();
            if (writer != null) {
                writer.write(JSON.writeValueAsString(Problem.of(type, Details.of(type, HttpHeaders.EMPTY), null)));
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException _) {
            // The caller is gone, or has been answered.
        }
    }
}
