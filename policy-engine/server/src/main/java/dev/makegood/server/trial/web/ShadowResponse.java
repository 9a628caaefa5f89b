package dev.makegood.server.trial.web;

import dev.makegood.server.trial.Counted;
import dev.makegood.server.trial.Counted.What;
import dev.makegood.server.trial.StandingShadow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Shadow",
        description = "That a candidate evaluates, without effect, what a live release decides, and what came of it.")
record ShadowResponse(
        @Schema(example = "3") long id,

        @Schema(description = "The number of the candidate", example = "5")
        int release,

        @Schema(description = "The number of the release it is compared with", example = "4")
        int live,

        Instant startedAt,

        @Schema(description = "A name", example = "Nguyễn Thu")
        String by,

        @Schema(example = "Before the Christmas peak") String reason,

        @Schema(description = "That it is over; null while it is running") @Nullable
        End ended,

        @Schema(description = "Decisions the candidate said something to: same and different together", example = "812")
        long compared,

        @Schema(example = "800") long same,
        @Schema(example = "12") long different,

        @Schema(description = "Decisions to which the candidate could say nothing", example = "0")
        long failed,

        @Schema(description = "Decisions that were not compared, since too many waited", example = "0")
        long skipped,

        @Schema(description = "What the candidate would have more, fewer or otherwise, by kind")
        List<KindCount> kinds,

        @Schema(description = "What it would come to more and less, by currency")
        List<MoneyCount> money,

        @Schema(description = "Why it could say nothing, most frequent first")
        List<Failure> failures) {
    static ShadowResponse of(StandingShadow standing) {
        var counts = new Counts(standing.counts());
        var same = counts.all(What.SAME);
        var different = counts.all(What.DIFFERENT);
        return new ShadowResponse(
                standing.shadow().seq(),
                standing.shadow().candidate().number(),
                standing.shadow().live().number(),
                standing.startedAt(),
                standing.by(),
                standing.reason(),
                standing.end().map(End::of).orElse(null),
                same + different,
                same,
                different,
                counts.all(What.FAILED),
                counts.all(What.SKIPPED),
                counts.by(
                        kind -> new KindCount(
                                kind,
                                counts.of(What.MORE, kind).longValue(),
                                counts.of(What.FEWER, kind).longValue(),
                                counts.of(What.OTHERWISE, kind).longValue()),
                        What.MORE,
                        What.FEWER,
                        What.OTHERWISE),
                counts.by(
                        currency -> new MoneyCount(
                                currency,
                                counts.of(What.DEARER, currency).toPlainString(),
                                counts.of(What.CHEAPER, currency).toPlainString()),
                        What.DEARER,
                        What.CHEAPER),
                counts
                        .by(
                                reason -> Failure.of(
                                        reason, counts.of(What.FAILED, reason).longValue()),
                                What.FAILED)
                        .stream()
                        .sorted(Comparator.comparingLong(Failure::count).reversed())
                        .toList());
    }

    private record Counts(Map<Counted, BigDecimal> counts) {
        long all(What what) {
            return counts.entrySet().stream()
                    .filter(count -> count.getKey().what() == what)
                    .mapToLong(count -> count.getValue().longValue())
                    .sum();
        }

        BigDecimal of(What what, String subject) {
            return counts.getOrDefault(new Counted(what, subject), BigDecimal.ZERO);
        }

        /** Sorted by subject. */
        <T> List<T> by(Function<String, T> counted, What... whats) {
            return counts.keySet().stream()
                    .filter(count -> Stream.of(whats).anyMatch(what -> what == count.what()))
                    .map(Counted::subject)
                    .distinct()
                    .sorted()
                    .map(counted)
                    .toList();
        }
    }

    @Schema(name = "ShadowEnded", description = "Why a shadow is over.")
    record End(
            @Schema(description = "CANDIDATE_LIVE: the candidate decides now; OTHER_LIVE: another release does")
            StandingShadow.Ended kind,

            Instant at,
            String by,
            String reason) {
        static End of(StandingShadow.End end) {
            return new End(end.kind(), end.at(), end.by(), end.reason());
        }
    }

    @Schema(
            name = "ShadowKindCount",
            description = "How often a candidate had something of a kind that was not decided.")
    record KindCount(
            @Schema(description = "A kind of effect, or missingFact, conflict or gap", example = "gesture")
            String kind,

            @Schema(example = "12") long more,
            @Schema(example = "0") long fewer,
            @Schema(example = "3") long otherwise) {}

    @Schema(name = "ShadowMoneyCount", description = "What the effects of a candidate would come to more and less.")
    record MoneyCount(
            @Schema(description = "ISO 4217 code", example = "EUR")
            String currency,

            @Schema(description = "In the cases where it is more", example = "600.00")
            String more,

            @Schema(description = "In the cases where it is less", example = "0")
            String less) {}

    @Schema(name = "ShadowFailure", description = "Why a candidate could say nothing.")
    record Failure(
            @Schema(description = "FACTS do not fit its vocabulary, it reached a LIMIT, or its evaluation is BROKEN")
            Cause cause,

            @Schema(description = "Which fact and why, or what broke", example = "UNKNOWN_ATTRIBUTE parcel.fee")
            String detail,

            @Schema(example = "2") long count) {
        enum Cause {
            FACTS,
            LIMIT,
            BROKEN
        }

        static Failure of(String reason, long count) {
            var parts = reason.split(" ", 2);
            return new Failure(Cause.valueOf(parts[0]), parts.length > 1 ? parts[1] : "", count);
        }
    }
}
