package dev.makegood.server.clock;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A deadline that runs on a case, or did.
 *
 * @param ruleSet which says that it is due
 * @param deadline what is due and how long it may take, as rules said last
 * @param calendar the id of the business calendar it is counted by; nothing where all time counts
 * @param pauses earliest first; they do not overlap
 * @param dueAt when the time is over; nothing while that is not known
 * @param warnAt when most of the time is over; nothing while that is not known
 * @param warnedAt when somebody was warned
 * @param breachedAt when the time was over
 * @param metAt when it was done, in time or not
 */
public record CaseClock(
        UUID id,
        String caseRef,
        String ruleSet,
        Deadline deadline,
        Optional<String> calendar,
        Instant startedAt,
        State state,
        List<Pause> pauses,
        Optional<Instant> dueAt,
        Optional<Instant> warnAt,
        Optional<Instant> warnedAt,
        Optional<Instant> breachedAt,
        Optional<Instant> metAt) {
    /** How a clock stands. */
    public enum State {
        RUNNING,
        PAUSED,
        /** It was done in time. */
        MET,
        /** The time was over before it was done. */
        BREACHED,
        /** It is not due any more. */
        CANCELLED
    }

    public CaseClock {
        pauses = List.copyOf(pauses);
    }

    /** Whether it can still be kept. */
    public boolean isActive() {
        return state == State.RUNNING || state == State.PAUSED;
    }

    /** The pause that lasts. */
    public Optional<Pause> pause() {
        return pauses.stream().filter(pause -> pause.to().isEmpty()).findFirst();
    }

    /** When it has to be looked after next. */
    Optional<Instant> nextAt() {
        if (state != State.RUNNING) {
            return Optional.empty();
        }
        return warnedAt.isEmpty() && warnAt.isPresent() ? warnAt : dueAt;
    }

    /** Whether something happened by which it stops, and did not stop it yet. */
    boolean waitsForItsStop() {
        return isActive() || (state == State.BREACHED && metAt.isEmpty());
    }

    CaseClock warned(Instant at) {
        return with(state, pauses, dueAt, warnAt, Optional.of(at), breachedAt, metAt);
    }

    CaseClock breached() {
        return with(State.BREACHED, pauses, dueAt, warnAt, warnedAt, dueAt, metAt);
    }

    /** Done: in time where that was not after the time was over, even if that was thought meanwhile. */
    CaseClock met(Instant at, Counted counted) {
        var ended = ended(at);
        var due = counted.dueAt(ended);
        var isLate = due.filter(at::isAfter).isPresent();
        return with(
                isLate ? State.BREACHED : State.MET,
                ended,
                due,
                warnAt,
                warnedAt,
                isLate ? due : Optional.empty(),
                Optional.of(at));
    }

    CaseClock paused(Pause pause, Counted counted) {
        var more = new ArrayList<>(pauses);
        more.add(pause);
        return with(State.PAUSED, more, Optional.empty(), counted.warnAt(more), warnedAt, breachedAt, metAt);
    }

    CaseClock resumed(Instant at, Counted counted) {
        var ended = ended(at);
        return with(State.RUNNING, ended, counted.dueAt(ended), counted.warnAt(ended), warnedAt, breachedAt, metAt);
    }

    /** With another length, or hours, and the same start. */
    CaseClock counted(Deadline other, Counted counted) {
        return new CaseClock(
                id,
                caseRef,
                ruleSet,
                other,
                calendar,
                startedAt,
                state,
                pauses,
                counted.dueAt(pauses),
                counted.warnAt(pauses),
                warnedAt,
                breachedAt,
                metAt);
    }

    CaseClock cancelled(Instant at) {
        return with(State.CANCELLED, ended(at), dueAt, warnAt, warnedAt, breachedAt, metAt);
    }

    CaseClock withPauses(List<Pause> others) {
        return with(state, others, dueAt, warnAt, warnedAt, breachedAt, metAt);
    }

    /** When its time is over, by its own start and length. */
    interface Counted {
        Optional<Instant> dueAt(List<Pause> pauses);

        Optional<Instant> warnAt(List<Pause> pauses);
    }

    private List<Pause> ended(Instant at) {
        return pauses.stream()
                .map(pause ->
                        pause.to().isPresent() ? pause : pause.ended(at.isBefore(pause.from()) ? pause.from() : at))
                .toList();
    }

    private CaseClock with(
            State now,
            List<Pause> nowPauses,
            Optional<Instant> due,
            Optional<Instant> warn,
            Optional<Instant> warned,
            Optional<Instant> breached,
            Optional<Instant> met) {
        return new CaseClock(
                id, caseRef, ruleSet, deadline, calendar, startedAt, now, nowPauses, due, warn, warned, breached, met);
    }
}
