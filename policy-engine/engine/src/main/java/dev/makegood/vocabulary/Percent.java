package dev.makegood.vocabulary;

import java.math.BigDecimal;

/** A share of a hundred: {@code 30} is thirty per cent. */
public record Percent(BigDecimal value) implements Comparable<Percent> {
    private static final int TWO_DECIMALS = 2;

    /** This share as a factor: {@code 0.30} for thirty per cent. */
    public BigDecimal factor() {
        return value.movePointLeft(TWO_DECIMALS);
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Percent that && value.compareTo(that.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return value.toPlainString() + " %";
    }
}
