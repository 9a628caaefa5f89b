package dev.makegood.server.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A place in the queue: the most urgent first, then what is due soonest, then what was opened first.
 *
 * @param dueAt nothing where nothing is due
 */
public record QueuePlace(Priority priority, Optional<Instant> dueAt, Instant openedAt, UUID id) {
    private static final String SEPARATOR = "~";
    private static final String NEVER = "never";
    private static final Pattern FORM = Pattern.compile("([A-Z]+)~([^~]{1,40})~([^~]{1,40})~([0-9a-f-]{36})");

    public static QueuePlace of(CaseFile file) {
        return new QueuePlace(file.priority(), file.nextDueAt(), file.standing().openedAt(), file.id());
    }

    /** Nothing, if that is none. */
    public static Optional<QueuePlace> read(String text) {
        var found = FORM.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            var due = found.group(2).equals(NEVER)
                    ? Optional.<Instant>empty()
                    : Optional.of(Instant.parse(found.group(2)));
            var opened = Instant.parse(found.group(3));
            var id = UUID.fromString(found.group(4));
            return Priority.of(found.group(1)).map(priority -> new QueuePlace(priority, due, opened, id));
        } catch (DateTimeException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** As it is given out and taken back. */
    public String text() {
        return String.join(
                SEPARATOR,
                priority.name(),
                dueAt.map(Instant::toString).orElse(NEVER),
                openedAt.toString(),
                id.toString());
    }
}
