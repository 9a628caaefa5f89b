package dev.makegood.form;

import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How something of a fact is compared. */
public enum Operator {
    EQUAL("==", new Text("is", "là")),
    NOT_EQUAL("!=", new Text("is not", "không phải là")),
    LESS("<", new Text("is less than", "dưới")),
    AT_MOST("<=", new Text("is at most", "không quá")),
    MORE(">", new Text("is more than", "trên")),
    AT_LEAST(">=", new Text("is at least", "ít nhất là")),
    IN("in", new Text("is one of", "là một trong")),
    NOT_IN("not in", new Text("is none of", "không phải là một trong")),
    MATCHES("matches", new Text("has the form", "có dạng")),
    NOT_MATCHES("not matches", new Text("does not have the form", "không có dạng")),
    CONTAINS("contains", new Text("contains", "có chứa")),
    NOT_CONTAINS("not contains", new Text("does not contain", "không chứa")),
    TRUE("", new Text("applies", "là đúng")),
    FALSE("!", new Text("does not apply", "là không đúng")),
    KNOWN("!= null", new Text("is known", "đã biết")),
    UNKNOWN("== null", new Text("is not known", "chưa biết"));

    private final String symbol;
    private final Text label;

    Operator(String symbol, Text label) {
        this.symbol = symbol;
        this.label = label;
    }

    /** As rules write it. */
    public String symbol() {
        return symbol;
    }

    public Text label() {
        return label;
    }

    /** Whether something is written behind it. */
    public boolean hasOperand() {
        return switch (this) {
            case TRUE, FALSE, KNOWN, UNKNOWN -> false;
            case EQUAL,
                    NOT_EQUAL,
                    LESS,
                    AT_MOST,
                    MORE,
                    AT_LEAST,
                    IN,
                    NOT_IN,
                    MATCHES,
                    NOT_MATCHES,
                    CONTAINS,
                    NOT_CONTAINS -> true;
        };
    }

    boolean isList() {
        return this == IN || this == NOT_IN;
    }

    static Optional<Operator> of(String symbol) {
        return Arrays.stream(values())
                .filter(one -> one.hasOperand() && one.symbol.equals(symbol))
                .findFirst();
    }

    /** Those fit for values of that type. */
    static List<Operator> of(AttributeType type) {
        return switch (type) {
            case AttributeType.Simple simple ->
                switch (simple) {
                    case BOOLEAN -> List.of(TRUE, FALSE, KNOWN, UNKNOWN);
                    case TEXT ->
                        List.of(
                                EQUAL,
                                NOT_EQUAL,
                                IN,
                                NOT_IN,
                                MATCHES,
                                NOT_MATCHES,
                                CONTAINS,
                                NOT_CONTAINS,
                                KNOWN,
                                UNKNOWN);
                    case INTEGER, DECIMAL ->
                        List.of(EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST, IN, NOT_IN, KNOWN, UNKNOWN);
                    case MONEY, PERCENT, DATE, INSTANT, DURATION ->
                        List.of(EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST, KNOWN, UNKNOWN);
                };
            case AttributeType.Enumeration _ -> List.of(EQUAL, NOT_EQUAL, IN, NOT_IN, KNOWN, UNKNOWN);
            case AttributeType.ListOf _ -> List.of(CONTAINS, NOT_CONTAINS, KNOWN, UNKNOWN);
            case AttributeType.Nested _, AttributeType.NestedList _ -> List.of(KNOWN, UNKNOWN);
            case AttributeType.Parent _ -> List.of(EQUAL, NOT_EQUAL);
        };
    }
}
