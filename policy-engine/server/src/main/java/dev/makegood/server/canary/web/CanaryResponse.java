package dev.makegood.server.canary.web;

import dev.makegood.server.canary.Condition;
import dev.makegood.server.canary.Condition.Held;
import dev.makegood.server.canary.StandingCanary;
import dev.makegood.server.canary.StandingCanary.Kind;
import dev.makegood.server.trial.Counts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Canary",
        description = "That a candidate decides for a share of customers beside the live release, and what came of it.")
record CanaryResponse(
        @Schema(example = "3") long id,

        @Schema(description = "The number of the candidate", example = "5")
        int release,

        @Schema(description = "The number of the release that decides for everybody else", example = "4")
        int live,

        @Schema(
                description = "For how many per cent of customers it decides once every step has taken effect; 0 where"
                        + " it is over",
                example = "2.5")
        BigDecimal share,

        Instant startedAt,

        @Schema(description = "A name", example = "Nguyễn Thu")
        String by,

        @Schema(example = "With few customers first") String reason,

        @Schema(description = "Why it could not wait for the end of a freeze; null where it needed not") @Nullable
        String inFreeze,

        @Schema(description = "That it is over; null while it is running") @Nullable
        Step ended,

        @Schema(description = "On what it is halted without anybody asking for it; one is enough")
        List<Condition> conditions,

        @Schema(description = "What was done with it, in order")
        List<Step> steps,

        @Schema(
                description = "The decisions of the candidate, compared with what the live release would have decided;"
                        + " failed: those the live release made, since the candidate could say nothing")
        Counts counts) {
    static CanaryResponse of(StandingCanary standing) {
        return new CanaryResponse(
                standing.seq(),
                standing.candidate().number(),
                standing.live().number(),
                standing.share().percent(),
                standing.startedAt(),
                standing.by(),
                standing.reason(),
                standing.inFreeze().orElse(null),
                standing.end().map(Step::of).orElse(null),
                standing.conditions(),
                standing.steps().stream().map(Step::of).toList(),
                Counts.of(standing.counts()));
    }

    @Schema(name = "CanaryStep", description = "From when on a candidate decides for which share of customers.")
    record Step(
            @Schema(
                    description = "BY_HAND: somebody halted it; CONDITION: a condition stated at its start did;"
                            + " CANDIDATE_LIVE: the candidate decides for everybody now; OTHER_LIVE: another release"
                            + " does")
            Kind kind,

            @Schema(description = "In per cent; 0 where it is over", example = "2.5")
            BigDecimal share,

            @Schema(description = "By the clock of the database; the same instant on every node")
            Instant effectiveAt,

            @Schema(description = "A name", example = "Nguyễn Thu")
            String by,

            @Schema(example = "Nothing went wrong so far") String reason,

            @Schema(description = "The condition that halted it; null where none did") @Nullable
            Held held) {
        static Step of(StandingCanary.Step step) {
            return new Step(
                    step.kind(),
                    step.share().percent(),
                    step.effectiveAt(),
                    step.by(),
                    step.reason(),
                    step.held().orElse(null));
        }
    }
}
