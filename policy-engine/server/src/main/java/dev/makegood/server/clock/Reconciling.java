package dev.makegood.server.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes the clocks of a case those that follow from what rules say and from what happened. */
final class Reconciling {
    private final String caseRef;
    private final Instant now;
    private final Periods periods;
    private final List<CaseMatters.Standing> standing;
    private final Hours hours;
    private final List<ClockChange> changes = new ArrayList<>();

    Reconciling(String caseRef, Instant now, Periods periods, List<CaseMatters.Standing> standing, Hours hours) {
        this.caseRef = caseRef;
        this.now = now;
        this.periods = periods;
        this.standing = List.copyOf(standing);
        this.hours = hours;
    }

    /** What has to change, in that order; a clock may change more than once. */
    List<ClockChange> changes(List<CaseClock> clocks) {
        var after = clocks.stream().map(this::stopped).toList();
        if (!periods.isOver()) {
            standing.forEach(each -> keep(each, after));
        }
        after.stream()
                .filter(CaseClock::isActive)
                .filter(clock -> !isDue(clock))
                .forEach(this::cancel);
        return changes;
    }

    private CaseClock stopped(CaseClock clock) {
        return Optional.of(clock)
                .filter(CaseClock::waitsForItsStop)
                .flatMap(_ -> periods.stop(clock.deadline().due(), clock.startedAt()))
                .map(at -> met(clock, at))
                .orElse(clock);
    }

    private CaseClock met(CaseClock clock, Instant at) {
        var met = clock.met(at, hours.counted(clock));
        var isLate = met.state() == CaseClock.State.BREACHED;
        if (isLate && clock.isActive()) {
            change(ClockChange.Kind.BREACHED, met);
        }
        return change(isLate ? ClockChange.Kind.MET_LATE : ClockChange.Kind.MET, met);
    }

    private void keep(CaseMatters.Standing said, List<CaseClock> clocks) {
        periods.start(said)
                .ifPresent(start -> clocks.stream()
                        .filter(clock -> said.isOf(clock) && clock.startedAt().equals(start))
                        .findFirst()
                        .ifPresentOrElse(clock -> move(clock, said.deadline()), () -> start(said, start)));
    }

    private void move(CaseClock clock, Deadline deadline) {
        if (clock.isActive()) {
            var moved = clock.counted(deadline, hours.counted(clock, deadline));
            if (!moved.equals(clock)) {
                change(ClockChange.Kind.MOVED, moved);
            }
        }
    }

    private void start(CaseMatters.Standing said, Instant start) {
        var clock = new CaseClock(
                UUID.randomUUID(),
                caseRef,
                said.ruleSet(),
                said.deadline(),
                said.calendar(),
                start,
                CaseClock.State.RUNNING,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        change(ClockChange.Kind.STARTED, clock.counted(said.deadline(), hours.counted(clock)));
    }

    private boolean isDue(CaseClock clock) {
        return !periods.isOver()
                && standing.stream()
                        .anyMatch(said -> said.isOf(clock)
                                && periods.start(said)
                                        .filter(clock.startedAt()::equals)
                                        .isPresent());
    }

    private void cancel(CaseClock clock) {
        change(ClockChange.Kind.CANCELLED, clock.cancelled(now));
    }

    private CaseClock change(ClockChange.Kind kind, CaseClock clock) {
        changes.add(ClockChange.bySystem(kind, clock));
        return clock;
    }
}
