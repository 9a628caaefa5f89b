package dev.makegood.server.canary;

import dev.makegood.server.trial.Counts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Schema(name = "CanaryCondition", description = "On what a canary is halted without anybody asking for it.")
public record Condition(
        @Schema(
                description =
                        "DIFFERENT: decisions that differ from what the live release would have decided, in per cent;"
                                + " DEARER, CHEAPER: how much more or less money in a currency, in per cent of what the"
                                + " live release would have come to; FAILED: how many cases the candidate could say"
                                + " nothing to")
        What what,

        @Schema(description = "ISO 4217 code, of DEARER and CHEAPER; null otherwise", example = "VND") @Nullable
        String currency,

        @Schema(description = "It holds where that is more than this", example = "5")
        BigDecimal above,

        @Schema(description = "It is looked at once the candidate was asked for so many decisions", example = "100")
        long decisions) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What is measured. */
    public enum What {
        DIFFERENT,
        DEARER,
        CHEAPER,
        FAILED
    }

    /**
     * A condition that holds.
     *
     * @param measured what was measured; null where it is more than any share of nothing
     * @param asked for how many decisions the candidate was asked
     */
    @Schema(name = "CanaryConditionHeld", description = "A condition that held, and what was measured.")
    public record Held(
            Condition condition,

            @Schema(
                    description =
                            "In per cent or a number, as the condition; null where the live release would have come"
                                    + " to nothing",
                    example = "12.50")
            @Nullable
            BigDecimal measured,

            @Schema(example = "120") long asked) {
        String reason() {
            return "%s more than %s after %d decisions: %s"
                    .formatted(
                            condition.named(),
                            condition.above().toPlainString(),
                            asked,
                            measured == null ? "of nothing" : measured.toPlainString());
        }
    }

    private String named() {
        return currency == null ? what.name() : what + " " + currency;
    }

    Optional<Held> heldBy(Counts counts) {
        var asked = counts.compared() + counts.failed();
        return asked < decisions
                ? Optional.empty()
                : switch (what) {
                    case DIFFERENT -> held(percent(counts.different(), counts.compared()), asked);
                    case FAILED -> held(BigDecimal.valueOf(counts.failed()), asked);
                    case DEARER -> money(counts, false, asked);
                    case CHEAPER -> money(counts, true, asked);
                };
    }

    private Optional<Held> held(BigDecimal measured, long asked) {
        return measured.compareTo(above) > 0 ? Optional.of(new Held(this, measured, asked)) : Optional.empty();
    }

    private Optional<Held> money(Counts counts, boolean isLessWanted, long asked) {
        return counts.money().stream()
                .filter(money -> money.currency().equals(currency))
                .findFirst()
                .flatMap(money -> {
                    var more = new BigDecimal(money.more()).subtract(new BigDecimal(money.less()));
                    return held(isLessWanted ? more.negate() : more, money.live(), asked);
                });
    }

    private Optional<Held> held(BigDecimal money, @Nullable String live, long asked) {
        if (live == null) {
            return money.signum() > 0 ? Optional.of(new Held(this, null, asked)) : Optional.empty();
        }
        return held(percent(money, new BigDecimal(live)), asked);
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0 ? BigDecimal.ZERO : percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
