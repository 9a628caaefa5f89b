package dev.makegood.server.canary;

import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.trial.Counted;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A canary with who wanted it and what became of it.
 *
 * @param seq by which it is known
 * @param live the release that decides for everybody else
 * @param inFreeze why it could not wait for the end of a freeze
 * @param conditions on which it is halted
 * @param steps in order, at least one
 * @param counts what all nodes counted
 */
public record StandingCanary(
        long seq,
        ReleaseId candidate,
        ReleaseId live,
        Instant startedAt,
        String by,
        String reason,
        Optional<String> inFreeze,
        List<Condition> conditions,
        List<Step> steps,
        Map<Counted, BigDecimal> counts) {
    public StandingCanary {
        conditions = List.copyOf(conditions);
        counts = Map.copyOf(counts);
        steps = List.copyOf(steps);
    }

    /**
     * From when on it decides for which share.
     *
     * @param effectiveAt by the clock of the database; the same instant on every node
     * @param by a name
     * @param held the condition that halted it
     */
    public record Step(
            Kind kind, Share share, Instant effectiveAt, String by, String reason, Optional<Condition.Held> held) {}

    /** What a step is. */
    public enum Kind {
        STARTED,
        CHANGED,
        /** Somebody halted it. */
        BY_HAND,
        /** A condition that was stated at its start halted it. */
        CONDITION,
        /** The candidate decides for everybody now. */
        CANDIDATE_LIVE,
        /** Another release went live. */
        OTHER_LIVE;

        boolean isEnd() {
            return this != STARTED && this != CHANGED;
        }
    }

    /** Why it is over; nothing while it is running. */
    public Optional<Step> end() {
        return Optional.of(steps.getLast()).filter(step -> step.kind().isEnd());
    }

    /** What it decides for once all that is on record has taken effect. */
    public Share share() {
        return steps.getLast().share();
    }
}
