package dev.makegood.server.care;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A place in the list of what is to be done, behind which one reads on. */
public record TaskPlace(LocalDate dueOn, UUID id) {
    private static final String SEPARATOR = "_";

    /** Nothing, if that is no place. */
    public static Optional<TaskPlace> read(String text) {
        var parts = text.split(SEPARATOR, -1);
        try {
            return parts.length == 2
                    ? Optional.of(new TaskPlace(LocalDate.parse(parts[0]), UUID.fromString(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** That of a task. */
    public static TaskPlace of(CareTask task) {
        return new TaskPlace(task.dueOn(), task.id());
    }

    @Override
    public String toString() {
        return dueOn + SEPARATOR + id;
    }
}
