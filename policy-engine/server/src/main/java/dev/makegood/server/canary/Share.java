package dev.makegood.server.canary;

import dev.makegood.server.release.Canary;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A share of all customers.
 *
 * @param slots how many of {@link Canary#SLOTS}
 */
public record Share(int slots) {
    static final Share NONE = new Share(0);

    private static final BigDecimal LEAST = BigDecimal.ONE;
    private static final BigDecimal MOST = BigDecimal.valueOf(50);
    private static final int SLOTS_OF_A_PERCENT = Canary.SLOTS / 100;

    /** Of 1 to 50 per cent, with one decimal at most. */
    static Optional<Share> of(BigDecimal percent) {
        var isOne = percent.compareTo(LEAST) >= 0
                && percent.compareTo(MOST) <= 0
                && percent.stripTrailingZeros().scale() <= 1;
        return isOne
                ? Optional.of(new Share(
                        percent.multiply(BigDecimal.valueOf(SLOTS_OF_A_PERCENT)).intValueExact()))
                : Optional.empty();
    }

    /** In per cent: {@code 2.5}. */
    public BigDecimal percent() {
        var percent = BigDecimal.valueOf(slots, 2).stripTrailingZeros();
        return percent.scale() < 0 ? percent.setScale(0) : percent;
    }
}
