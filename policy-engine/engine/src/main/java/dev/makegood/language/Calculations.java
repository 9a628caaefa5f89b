package dev.makegood.language;

import dev.makegood.language.Expression.Operation;
import java.util.Optional;

/** Which types may be combined, and what that gives. Amounts keep their currency: there is no money times money. */
final class Calculations {
    private Calculations() {}

    static Optional<ValueType> typeOf(Operation operation, ValueType left, ValueType right) {
        return switch (operation) {
            case PLUS, MINUS -> sum(left, right);
            case TIMES -> product(left, right).or(() -> product(right, left));
            case DIVIDED_BY -> quotient(left, right);
        };
    }

    private static Optional<ValueType> sum(ValueType left, ValueType right) {
        boolean isSummable = left == ValueType.NUMBER || left == ValueType.MONEY || left == ValueType.PERCENT;
        return left == right && isSummable ? Optional.of(left) : Optional.empty();
    }

    private static Optional<ValueType> product(ValueType left, ValueType right) {
        boolean isFactor = right == ValueType.NUMBER || right == ValueType.PERCENT;
        return isFactor && (left == ValueType.NUMBER || left == ValueType.MONEY) ? Optional.of(left) : Optional.empty();
    }

    private static Optional<ValueType> quotient(ValueType left, ValueType right) {
        if (left == ValueType.MONEY && right == ValueType.MONEY) {
            return Optional.of(ValueType.NUMBER);
        }
        return right == ValueType.NUMBER && (left == ValueType.NUMBER || left == ValueType.MONEY)
                ? Optional.of(left)
                : Optional.empty();
    }
}
