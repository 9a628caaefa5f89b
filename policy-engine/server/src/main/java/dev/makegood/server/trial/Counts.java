package dev.makegood.server.trial;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.trial.Counted.What;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Schema(name = "TrialCounts", description = "What all nodes counted of a candidate.")
public record Counts(
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
    /** What was counted, put together. */
    public static Counts of(Map<Counted, BigDecimal> counted) {
        var counts = new Sums(counted);
        var same = counts.all(What.SAME);
        var different = counts.all(What.DIFFERENT);
        return new Counts(
                same + different,
                same,
                different,
                counts.all(What.FAILED),
                counts.all(What.SKIPPED),
                counts.by(counts::kind, What.MORE, What.FEWER, What.OTHERWISE),
                counts.by(counts::money, What.DEARER, What.CHEAPER, What.LIVE),
                counts.by(counts::failure, What.FAILED).stream()
                        .sorted(Comparator.comparingLong(Failure::count).reversed())
                        .toList());
    }

    private record Sums(Map<Counted, BigDecimal> counts) {
        long all(What what) {
            return counts.entrySet().stream()
                    .filter(count -> count.getKey().what() == what)
                    .mapToLong(count -> count.getValue().longValue())
                    .sum();
        }

        private BigDecimal of(What what, String subject) {
            return counts.getOrDefault(new Counted(what, subject), BigDecimal.ZERO);
        }

        KindCount kind(String kind) {
            return new KindCount(
                    kind,
                    of(What.MORE, kind).longValue(),
                    of(What.FEWER, kind).longValue(),
                    of(What.OTHERWISE, kind).longValue());
        }

        MoneyCount money(String currency) {
            var live = counts.get(new Counted(What.LIVE, currency));
            return new MoneyCount(
                    currency,
                    of(What.DEARER, currency).toPlainString(),
                    of(What.CHEAPER, currency).toPlainString(),
                    live == null ? null : live.toPlainString());
        }

        Failure failure(String reason) {
            return Failure.of(reason, of(What.FAILED, reason).longValue());
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

    @Schema(
            name = "ShadowKindCount",
            description = "How often a candidate had something of a kind that was not decided.")
    public record KindCount(
            @Schema(description = "A kind of effect, or missingFact, conflict or gap", example = "gesture")
            String kind,

            @Schema(example = "12") long more,
            @Schema(example = "0") long fewer,
            @Schema(example = "3") long otherwise) {}

    @Schema(name = "ShadowMoneyCount", description = "What the effects of a candidate would come to more and less.")
    public record MoneyCount(
            @Schema(description = "ISO 4217 code", example = "EUR")
            String currency,

            @Schema(description = "In the cases where it is more", example = "600.00")
            String more,

            @Schema(description = "In the cases where it is less", example = "0")
            String less,

            @Schema(
                    description =
                            "What the live release would have come to in all compared cases of a canary; left out of a"
                                    + " trial, and where it is nothing",
                    example = "12000.00")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            String live) {}

    @Schema(name = "ShadowFailure", description = "Why a candidate could say nothing.")
    public record Failure(
            @Schema(description = "FACTS do not fit its vocabulary, it reached a LIMIT, or its evaluation is BROKEN")
            Cause cause,

            @Schema(description = "Which fact and why, or what broke", example = "UNKNOWN_ATTRIBUTE parcel.fee")
            String detail,

            @Schema(example = "2") long count) {
        /** What kept a candidate from saying anything. */
        public enum Cause {
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
