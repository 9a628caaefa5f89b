package dev.makegood.vocabulary;

import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Numbers as documents write them, and how large they may be before anything is computed with them. */
final class Numbers {
    static final int MAX_DIGITS = 40;
    private static final int MAX_SCALE = 20;

    private Numbers() {}

    /** The exact number of that node; empty where it is none, or has no end. */
    static Optional<BigDecimal> of(JsonNode node) {
        var endless = (node.isDouble() || node.isFloat()) && !Double.isFinite(node.doubleValue());
        return node.isNumber() && !endless ? Optional.of(node.decimalValue()) : Optional.empty();
    }

    /** Whether writing the number out takes more digits than any case needs: {@code 1e999999999} has two. */
    static boolean isTooLarge(BigDecimal number) {
        return Math.abs((long) number.scale()) > MAX_SCALE || number.precision() > MAX_DIGITS;
    }

    static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
