package dev.makegood.server.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What is on record of somebody's employment.
 *
 * @param trainings all of them, oldest first; nothing where it is not known which there were
 * @param version how often this was changed; 0 where nothing was ever put down
 */
public record StaffRecord(Optional<LocalDate> hiredOn, Optional<List<Training>> trainings, int version) {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    public static final StaffRecord NOTHING = new StaffRecord(Optional.empty(), Optional.empty(), 0);

    public StaffRecord {
        trainings = trainings.map(List::copyOf);
    }

    /** A day as {@code 2026-11-22}; nothing where the text is none. */
    public static Optional<LocalDate> day(String text) {
        if (!DAY.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /**
     * A training that somebody completed.
     *
     * @param until the last day on which it counts; nothing where it always does
     */
    public record Training(String topic, LocalDate completedOn, int hours, Optional<LocalDate> until) {
        boolean counts(LocalDate day) {
            return !completedOn.isAfter(day) && until.filter(day::isAfter).isEmpty();
        }
    }

    /** Those that count on that day. */
    public Optional<List<Training>> trainings(LocalDate day) {
        return trainings.map(
                all -> all.stream().filter(training -> training.counts(day)).toList());
    }

    /** Of trainings completed in the twelve months up to that day. */
    public Optional<Integer> trainingHours(LocalDate day) {
        return trainings.map(all -> all.stream()
                .filter(training -> !training.completedOn().isAfter(day))
                .filter(training -> training.completedOn().isAfter(day.minusYears(1)))
                .mapToInt(Training::hours)
                .sum());
    }
}
