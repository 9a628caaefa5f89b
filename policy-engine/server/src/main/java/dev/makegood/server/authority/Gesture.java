package dev.makegood.server.authority;

import dev.makegood.vocabulary.Money;
import java.util.Optional;

/**
 * Something that is given.
 *
 * @param type as rules name it: {@code VOUCHER}
 * @param basis what is statutory is written down, and takes from no budget
 * @param amount positive and in whole minor units; nothing where it is no money
 */
public record Gesture(String type, Basis basis, Optional<Money> amount) {
    public Gesture {
        if (amount.filter(money -> !money.isPositive() || !money.isWholeMinorUnits())
                .isPresent()) {
            throw new IllegalArgumentException("no amount to give: " + amount);
        }
    }

    /** Why something is given. */
    public enum Basis {
        STATUTORY,
        GOODWILL
    }
}
