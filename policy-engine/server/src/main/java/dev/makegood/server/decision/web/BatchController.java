package dev.makegood.server.decision.web;

import dev.makegood.server.decision.DecisionAnswers;
import dev.makegood.server.decision.Decisions;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.request.IdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag(name = "Decisions")
@RestController
class BatchController {
    private static final int MOST_UNDER_WAY = 256;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Decisions decisions;
    private final DecisionAnswers answers;
    private final Problems problems;
    private final JsonMapper json;

    BatchController(Decisions decisions, DecisionAnswers answers, Problems problems, JsonMapper json) {
        this.decisions = decisions;
        this.answers = answers;
        this.problems = problems;
        this.json = json;
    }

    @Operation(
            operationId = "decideBatch",
            summary = "Decide many cases on record",
            description = "A request on each line, and a line for each in the answer, in the same order: its number,"
                + " the status it would have had by itself, and the decision or the problem. One line says nothing of"
                + " another. Under an Idempotency-Key each line has the key <key>#<number of the line>. Needs the"
                + " scope decisions.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            description = "At most 16 MiB",
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                                            schema = @Schema(implementation = EvaluationRequest.class))))
    @ApiResponse(
            responseCode = "200",
            description = "A line for each line",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_NDJSON_VALUE,
                            schema = @Schema(implementation = BatchLine.class)))
    @PostMapping(
            path = DecisionController.PATH + "/batch",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    void decide(
            @RequestBody byte[] body,
            @Parameter(description = IdempotencyKey.DESCRIPTION)
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        if (!IdempotencyKey.isValid(key)) {
            problems.write(request, response, ProblemType.BAD_REQUEST, IdempotencyKey.REMEDY);
            return;
        }
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        new Run(Optional.ofNullable(key), caller, request, response).through(BatchLines.of(body));
    }

    /** One batch on its way: what is being recorded is awaited in the order in which it was asked. */
    private final class Run {
        private final Optional<String> key;
        private final Caller caller;
        private final HttpServletRequest request;
        private final HttpServletResponse response;
        private final ArrayDeque<Asked> underWay = new ArrayDeque<>();

        Run(Optional<String> key, Caller caller, HttpServletRequest request, HttpServletResponse response) {
            this.key = key;
            this.caller = caller;
            this.request = request;
            this.response = response;
        }

        void through(Iterable<BatchLines.Line> lines) throws IOException, InterruptedException {
            for (var line : lines) {
                if (underWay.size() == MOST_UNDER_WAY) {
                    answer(underWay.remove());
                }
                underWay.add(ask(line));
            }
            while (!underWay.isEmpty()) {
                answer(underWay.remove());
            }
        }

        private Asked ask(BatchLines.Line line) throws InterruptedException {
            JsonNode body;
            try {
                body = json.readTree(line.bytes());
            } catch (JacksonException | NumberFormatException _) {
                return new Asked(
                        line.number(),
                        () -> problems.answer(request, ProblemType.MALFORMED_JSON, "This line is not one JSON text."));
            }
            var underway = decisions.decide(body, caller, key.map(chosen -> chosen + "#" + line.number()), PATIENCE);
            return new Asked(line.number(), () -> answers.answer(underway.await(), request));
        }

        private void answer(Asked asked) throws IOException, InterruptedException {
            var line = BatchLine.of(asked.line(), asked.answer().await());
            response.getOutputStream().write(json.writeValueAsBytes(line));
            response.getOutputStream().write('\n');
        }
    }

    private record Asked(int line, Awaited answer) {}

    @FunctionalInterface
    private interface Awaited {
        ResponseEntity<Object> await() throws InterruptedException;
    }
}
