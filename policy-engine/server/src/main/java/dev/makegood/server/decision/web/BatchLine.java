package dev.makegood.server.decision.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.problem.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Schema(name = "BatchLine", description = "What became of one line of a batch.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BatchLine(
        @Schema(description = "Its number; the first is 1", example = "1")
        int line,

        @Schema(description = "The status it would have had by itself", example = "201")
        int status,

        @Schema(description = "Where it was decided", implementation = DecisionResponse.class) @Nullable
        Object decision,

        @Schema(description = "Where it was not") @Nullable Problem problem) {
    static BatchLine of(int line, ResponseEntity<Object> answer) {
        var status = answer.getStatusCode().value();
        return answer.getBody() instanceof Problem problem
                ? new BatchLine(line, status, null, problem)
                : new BatchLine(line, status, answer.getBody(), null);
    }
}
