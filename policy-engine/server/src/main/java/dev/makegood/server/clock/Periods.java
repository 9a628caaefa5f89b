package dev.makegood.server.clock;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** From when to when things are due, by what happened to a case. */
final class Periods {
    private final List<CaseMatters.Happened> events;

    /** @param events in the order in which they happened */
    Periods(List<CaseMatters.Happened> events) {
        this.events = List.copyOf(events);
    }

    /** Whether nothing is due any more, since it was closed and not opened again. */
    boolean isOver() {
        var isOver = false;
        for (var event : events) {
            isOver = event.kind() == ClockEvent.CLOSED || (isOver && event.kind() != ClockEvent.REOPENED);
        }
        return isOver;
    }

    /** When the clock of what is due starts; nothing where it does not run now. */
    Optional<Instant> start(CaseMatters.Standing standing) {
        return standing.deadline().due().startsByEvents()
                ? byEvents(standing.deadline().due())
                : sinceSaid(standing);
    }

    private Optional<Instant> byEvents(Due due) {
        Optional<Instant> start = Optional.empty();
        for (var event : events) {
            if (due.stopsBy(event.kind())) {
                start = Optional.empty();
            } else if (start.isEmpty() && due.startsBy(event.kind())) {
                start = Optional.of(event.at());
            }
        }
        return start;
    }

    private Optional<Instant> sinceSaid(CaseMatters.Standing standing) {
        return stop(standing.deadline().due(), standing.since()).isPresent()
                ? Optional.empty()
                : Optional.of(standing.since());
    }

    /** When what was due from that moment on was done; nothing where it was not yet. */
    Optional<Instant> stop(Due due, Instant start) {
        return events.stream()
                .filter(event -> due.stopsBy(event.kind()) && !event.at().isBefore(start))
                .map(CaseMatters.Happened::at)
                .findFirst();
    }
}
