package dev.makegood.language;

import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Text;
import java.util.Locale;
import java.util.Optional;

/** What kind of value an expression has. */
public enum ValueType {
    BOOLEAN,
    NUMBER,
    MONEY,
    PERCENT,
    TEXT,
    DATE,
    INSTANT,
    DURATION,
    LIST,
    FACT;

    /** The kind of value an attribute of that type holds. */
    public static ValueType of(AttributeType type) {
        return switch (type) {
            case AttributeType.Simple simple ->
                switch (simple) {
                    case BOOLEAN -> BOOLEAN;
                    case INTEGER, DECIMAL -> NUMBER;
                    case MONEY -> MONEY;
                    case PERCENT -> PERCENT;
                    case TEXT -> TEXT;
                    case DATE -> DATE;
                    case INSTANT -> INSTANT;
                    case DURATION -> DURATION;
                };
            case AttributeType.Enumeration _ -> TEXT;
            case AttributeType.ListOf _, AttributeType.NestedList _ -> LIST;
            case AttributeType.Nested _, AttributeType.Parent _ -> FACT;
        };
    }

    /** What it is called. */
    public Text label() {
        return switch (this) {
            case BOOLEAN -> new Text("true or false", "đúng hoặc sai");
            case NUMBER -> new Text("a number", "số");
            case MONEY -> new Text("an amount of money", "số tiền");
            case PERCENT -> new Text("a percentage", "phần trăm");
            case TEXT -> new Text("a text", "văn bản");
            case DATE -> new Text("a date", "ngày");
            case INSTANT -> new Text("an instant", "thời điểm");
            case DURATION -> new Text("a duration", "khoảng thời gian");
            case LIST -> new Text("a list", "danh sách");
            case FACT -> new Text("a fact", "dữ kiện");
        };
    }

    /** How such a value is written where neither digits nor quotes alone are enough. */
    Optional<String> example() {
        return switch (this) {
            case MONEY -> Optional.of("money(\"100 EUR\")");
            case PERCENT -> Optional.of("percent(\"10\")");
            case DATE -> Optional.of("date(\"2027-01-31\")");
            case INSTANT -> Optional.of("instant(\"2027-01-31T09:00:00Z\")");
            case DURATION -> Optional.of("duration(\"PT2H\")");
            case BOOLEAN, NUMBER, TEXT, LIST, FACT -> Optional.empty();
        };
    }

    boolean isOrdered() {
        return switch (this) {
            case NUMBER, MONEY, PERCENT, DATE, INSTANT, DURATION -> true;
            case BOOLEAN, TEXT, LIST, FACT -> false;
        };
    }

    boolean isSummable() {
        return switch (this) {
            case NUMBER, MONEY, PERCENT, DURATION -> true;
            case BOOLEAN, TEXT, DATE, INSTANT, LIST, FACT -> false;
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
