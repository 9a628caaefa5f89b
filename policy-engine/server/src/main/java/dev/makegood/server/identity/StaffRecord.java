package dev.makegood.server.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is on record of somebody's employment.
 *
 * @param trainings all of them, oldest first; nothing where it is not known which there were
 * @param version how often this was changed; 0 where nothing was ever put down
 */
public record StaffRecord(Optional<LocalDate> hiredOn, Optional<List<Training>> trainings, int version) {
    public static final StaffRecord NOTHING = new StaffRecord(Optional.empty(), Optional.empty(), 0);

    public StaffRecord {
        trainings = trainings.map(List::copyOf);
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
