package dev.makegood.form;

import java.util.Optional;

/**
 * A value as a form shows it.
 *
 * @param value a number as digits, a text without quotes, a day, a parameter's name, an expression as it is written
 * @param unit the currency of an amount
 */
public record Operand(Kind kind, String value, Optional<String> unit) {
    /** What is written. */
    public enum Kind {
        NUMBER,
        TEXT,
        BOOLEAN,
        /** An amount of money. */
        MONEY,
        PERCENT,
        DATE,
        INSTANT,
        DURATION,
        /** A parameter of the rule set. */
        PARAMETER,
        /** The value a parameter is to become. */
        ASPIRATION,
        /** One name of a closed list: {@code REFUND}. */
        CHOICE,
        /** Anything else. */
        EXPRESSION
    }

    static Operand of(Kind kind, String value) {
        return new Operand(kind, value, Optional.empty());
    }
}
