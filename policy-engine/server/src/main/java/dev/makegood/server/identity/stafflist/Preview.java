package dev.makegood.server.identity.stafflist;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.problem.Fault;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What would become of each line of a file.
 *
 * @param plan what to carry out; nothing where something has a fault
 * @param faults of the file as a whole
 */
@Schema(name = "StaffListPreview", description = "What would become of each line of a staff list.")
public record Preview(
        @Schema(description = "Give it back to have exactly this done; absent where something has a fault")
        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable
        String plan,

        List<Line> lines,
        @Schema(description = "Of the file as a whole") List<Fault> faults) {

    public Preview {
        lines = List.copyOf(lines);
        faults = List.copyOf(faults);
    }

    /** What would become of one line. */
    @Schema(name = "StaffListLine")
    public record Line(
            @Schema(description = "Where it begins in the file", example = "2")
            int line,

            @Schema(example = "thu.nguyen") String user,
            @Schema(example = "Nguyễn Thu") String name,
            Outcome outcome,
            List<Difference> differences,
            List<Fault> faults) {}

    /** What becomes of a person. */
    public enum Outcome {
        NEW,
        CHANGED,
        SAME,
        REFUSED
    }

    /** A cell that becomes another. */
    @Schema(name = "StaffListDifference")
    public record Difference(Column column, String before, String after) {}

    static Preview of(Plan plan) {
        return new Preview(
                plan.faults().isEmpty() ? plan.digest() : null,
                plan.wishes().stream().map(Preview::line).toList(),
                plan.faultsOfTheFile());
    }

    private static Line line(Wish wish) {
        var name = wish.after()
                .map(target -> target.profile().name())
                .or(() -> wish.person().map(person -> person.name()))
                .orElse("");
        return new Line(wish.line(), wish.user(), name, outcome(wish), differences(wish), wish.faults());
    }

    static Outcome outcome(Wish wish) {
        if (!wish.faults().isEmpty()) {
            return Outcome.REFUSED;
        }
        if (wish.before().isEmpty()) {
            return Outcome.NEW;
        }
        return wish.differences().isEmpty() ? Outcome.SAME : Outcome.CHANGED;
    }

    private static List<Difference> differences(Wish wish) {
        Optional<Cells> before = wish.cellsBefore();
        Optional<Cells> after = wish.cellsAfter();
        return wish.differences().stream()
                .map(column -> new Difference(
                        column,
                        before.orElseThrow().at(column),
                        after.orElseThrow().at(column)))
                .toList();
    }
}
