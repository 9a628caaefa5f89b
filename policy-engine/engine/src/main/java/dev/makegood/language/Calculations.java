package dev.makegood.language;

import dev.makegood.language.Expression.Operation;
import java.util.Optional;

/** Which types may be combined, and what that gives. Amounts keep their currency: there is no money times money. */
final class Calculations {
    private Calculations() {}

    static Optional<ValueType> typeOf(Operation operation, ValueType left, ValueType right) {
        return switch (operation) {
            case PLUS ->
                isWritten(left, right)
                        ? Optional.of(ValueType.TEXT)
                        : sum(left, right).or(() -> later(left, right));
            case MINUS -> sum(left, right).or(() -> difference(left, right));
            case TIMES -> product(left, right).or(() -> product(right, left));
            case DIVIDED_BY -> quotient(left, right);
            case MODULO -> left == ValueType.NUMBER && right == ValueType.NUMBER ? Optional.of(left) : Optional.empty();
        };
    }

    /** Whether a text goes on with the other value written out. */
    private static boolean isWritten(ValueType left, ValueType right) {
        return left == ValueType.TEXT && isWritable(right) || right == ValueType.TEXT && isWritable(left);
    }

    private static boolean isWritable(ValueType type) {
        return switch (type) {
            case BOOLEAN, NUMBER, MONEY, PERCENT, TEXT, DATE, INSTANT, DURATION -> true;
            case LIST, FACT -> false;
        };
    }

    private static Optional<ValueType> sum(ValueType left, ValueType right) {
        return left == right && left.isSummable() ? Optional.of(left) : Optional.empty();
    }

    private static Optional<ValueType> later(ValueType left, ValueType right) {
        return isTime(left) && right == ValueType.DURATION ? Optional.of(left) : Optional.empty();
    }

    private static Optional<ValueType> difference(ValueType left, ValueType right) {
        return isTime(left) && left == right ? Optional.of(ValueType.DURATION) : later(left, right);
    }

    private static boolean isTime(ValueType type) {
        return type == ValueType.DATE || type == ValueType.INSTANT;
    }

    private static Optional<ValueType> product(ValueType left, ValueType right) {
        return switch (right) {
            case NUMBER -> Optional.of(left).filter(type -> type.isSummable() && type != ValueType.PERCENT);
            case PERCENT -> Optional.of(left).filter(type -> type == ValueType.NUMBER || type == ValueType.MONEY);
            case BOOLEAN, MONEY, TEXT, DATE, INSTANT, DURATION, LIST, FACT -> Optional.empty();
        };
    }

    private static Optional<ValueType> quotient(ValueType left, ValueType right) {
        if (left == right && left.isSummable()) {
            return Optional.of(ValueType.NUMBER);
        }
        return right == ValueType.NUMBER && left.isSummable() ? Optional.of(left) : Optional.empty();
    }
}
