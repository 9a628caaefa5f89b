package dev.makegood.server.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer that says what went wrong, as RFC 9457 has it. */
@Schema(description = "An answer that says what went wrong (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(description = "Stable address of the kind of problem", example = "/problems/facts-not-valid")
        String type,

        @Schema(description = "What kind of problem it is", example = "The facts are not valid")
        String title,

        @Schema(description = "The HTTP status", example = "422")
        int status,

        @Schema(description = "What is wrong here", example = "2 faults, each named in errors.")
        String detail,

        @Schema(description = "The path that was asked", example = "/api/v1/evaluations") @Nullable
        String instance,

        @Schema(description = "By which the operator finds a failure of the server in its log") @Nullable
        String id,

        @Schema(description = "Why an evaluation was stopped") @Nullable
        Text reason,

        @Schema(description = "Every fault of the request, sorted by path; at most 1,000 are listed") @Nullable
        List<Fault> errors,

        @Schema(description = "Where what was to be saved does not go together with what somebody else saved") @Nullable
        List<Overlap> conflicts) {

    public static Problem of(ProblemType type, String detail, @Nullable String instance) {
        return new Problem(
                type.address(), type.title(), type.status().value(), detail, instance, null, null, null, null);
    }

    Problem withId(String failure) {
        return new Problem(type, title, status, detail, instance, failure, reason, errors, conflicts);
    }

    Problem withReason(Text why) {
        return new Problem(type, title, status, detail, instance, id, why, errors, conflicts);
    }

    Problem withErrors(List<Fault> faults) {
        return new Problem(type, title, status, detail, instance, id, reason, faults, conflicts);
    }

    Problem withConflicts(List<Overlap> overlaps) {
        return new Problem(type, title, status, detail, instance, id, reason, errors, overlaps);
    }
}
