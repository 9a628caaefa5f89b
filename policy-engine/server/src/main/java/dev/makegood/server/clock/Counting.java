package dev.makegood.server.clock;

import dev.makegood.server.organisation.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Counts the time that something may take from a start on. */
final class Counting {
    /** Longer than this nothing is waited for. */
    private static final Duration MOST = Duration.ofDays(50 * 365L);

    private static final int WHOLE = 100;

    private final Instant start;
    private final Term term;
    private final BusinessCalendar calendar;
    private final Optional<Duration> total;

    /** @param calendar by which business time is counted, and of whose time zone days are */
    Counting(Instant start, Term term, BusinessCalendar calendar) {
        this.start = start;
        this.term = term;
        this.calendar = calendar;
        this.total = total();
    }

    /** When the time is over; nothing while it is paused before that, and where that is not within fifty years. */
    Optional<Instant> dueAt(List<Pause> pauses) {
        return total.flatMap(all -> reached(all, pauses));
    }

    /** When so many per cent of the time are over; nothing where there is no time. */
    Optional<Instant> warnAt(int percent, List<Pause> pauses) {
        return total.filter(Duration::isPositive)
                .flatMap(all -> reached(all.multipliedBy(percent).dividedBy(WHOLE), pauses));
    }

    /** What is left of the time at that moment; negative by how much it is over. Nothing counts as fifty years. */
    Duration left(Instant at, List<Pause> pauses) {
        return total.orElse(MOST).minus(counted(at, pauses));
    }

    /** How much time counted until that moment. */
    Duration counted(Instant at, List<Pause> pauses) {
        return at.isBefore(start) ? Duration.ZERO : between(start, at).minus(paused(at, pauses));
    }

    /** How much time would have counted until that moment but for pauses. */
    Duration paused(Instant at, List<Pause> pauses) {
        return pauses.stream()
                .filter(pause -> pause.from().isBefore(at))
                .map(pause -> between(
                        pause.from(), pause.to().filter(end -> end.isBefore(at)).orElse(at)))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private Optional<Duration> total() {
        if (term.isOver(MOST)) {
            return Optional.empty();
        }
        if (term.unit() != Term.Unit.DAYS) {
            return Optional.of(term.duration());
        }
        return switch (term.time()) {
            case ELAPSED -> Optional.of(Duration.between(start, sameTime().plus(term.partOfADay())));
            case BUSINESS ->
                term.workingDays() == 0
                        ? Optional.of(Duration.ZERO)
                        : calendar.closing(start, term.workingDays()).map(end -> between(start, end));
        };
    }

    private Instant sameTime() {
        return start.atZone(calendar.zone()).plusDays(term.wholeDays()).toInstant();
    }

    private Optional<Instant> reached(Duration amount, List<Pause> pauses) {
        var at = start;
        var left = amount;
        for (var pause : pauses) {
            var counts = between(at, pause.from());
            if (counts.compareTo(left) >= 0) {
                return after(at, left);
            }
            if (pause.to().isEmpty()) {
                return Optional.empty();
            }
            left = left.minus(counts);
            at = pause.to().get();
        }
        return after(at, left);
    }

    private Duration between(Instant from, Instant to) {
        return switch (term.time()) {
            case ELAPSED -> Duration.between(from, to);
            case BUSINESS -> calendar.openBetween(from, to);
        };
    }

    private Optional<Instant> after(Instant from, Duration length) {
        return switch (term.time()) {
            case ELAPSED -> Optional.of(from.plus(length));
            case BUSINESS -> calendar.after(from, length);
        };
    }
}
