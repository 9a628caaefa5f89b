package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseClocks;
import dev.makegood.server.clock.CaseClock;
import dev.makegood.server.clock.Due;
import dev.makegood.server.clock.Pause;
import dev.makegood.server.clock.Term;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Schema(name = "CaseClocks", description = "The clocks of a case at one moment.")
record ClocksResponse(
        @Schema(description = "By the clock they run by") Instant now,

        @Schema(description = "Earliest first") List<Clock> clocks) {
    static ClocksResponse of(CaseClocks.Times times) {
        return new ClocksResponse(
                times.now(), times.clocks().stream().map(Clock::of).toList());
    }

    @Schema(name = "CaseClock", description = "A deadline that runs on a case, or did.")
    record Clock(
            UUID id,

            @Schema(description = "Which says that it is due", example = "sla-targets")
            String ruleSet,

            Due due,

            @Schema(description = "The code by which it does; empty without one", example = "TARGET_FIRST_REPLY")
            String reason,

            @Schema(description = "How long it may take", example = "10")
            BigDecimal length,

            Term.Unit unit,

            @Schema(description = "Whether all time counts, or only while it is open")
            Term.Time time,

            CaseClock.State state,
            Instant startedAt,

            @Schema(
                    description = "When the time is over; null while it stands still",
                    types = {"string", "null"})
            @Nullable
            Instant dueAt,

            @Schema(
                    description = "When most of the time is over",
                    types = {"string", "null"})
            @Nullable
            Instant warnAt,

            @Schema(
                    description = "When it was done, in time or not",
                    types = {"string", "null"})
            @Nullable
            Instant metAt,

            @Schema(
                    description = "What is left of its time, in seconds; negative by how much it is over",
                    example = "540")
            long left,

            @Schema(
                    description = "Why it stands still; null while it does not",
                    types = {"string", "null"})
            @Nullable
            String pausedFor,

            @Schema(description = "By which it may be asked to stand still; none where its rules have no words for it")
            List<Cause> causes) {
        static Clock of(CaseClocks.Time time) {
            var clock = time.clock();
            var term = clock.deadline().term();
            return new Clock(
                    clock.id(),
                    clock.ruleSet(),
                    clock.deadline().due(),
                    clock.deadline().reason(),
                    term.length(),
                    term.unit(),
                    term.time(),
                    clock.state(),
                    clock.startedAt(),
                    clock.dueAt().orElse(null),
                    clock.warnAt().orElse(null),
                    clock.metAt().orElse(null),
                    time.left().toSeconds(),
                    clock.pause().map(Pause::cause).orElse(null),
                    time.causes().entrySet().stream()
                            .map(cause -> new Cause(cause.getKey(), cause.getValue()))
                            .sorted((one, other) -> one.code().compareTo(other.code()))
                            .toList());
        }
    }

    @Schema(name = "PauseCause", description = "Why a clock may stand still.")
    record Cause(@Schema(example = "WAITING_FOR_CUSTOMER") String code, Text label) {}
}
