package dev.makegood.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a case: a type and its values, never changed. A value not given is unknown. Two facts are the same only
 * if they are one object.
 */
public final class Fact {
    private final FactType type;
    private final String path;
    private final boolean certain;
    private final @Nullable Object[] values;

    private Fact(FactType type, String path, boolean certain) {
        this.type = type;
        this.path = path;
        this.certain = certain;
        this.values = new @Nullable Object[type.width()];
    }

    static Fact blank(FactType type, String path) {
        return new Fact(type, path, true);
    }

    /**
     * A fact that rules concluded.
     *
     * @param certain false where it is only possible, because something the rules read is unknown
     */
    public static Fact derived(FactType type, Map<String, Object> values, boolean certain) {
        var fact = new Fact(type, pathOf(type, values), certain);
        values.forEach(fact::set);
        return fact;
    }

    private static String pathOf(FactType type, Map<String, Object> values) {
        return type.attributes().stream()
                .map(attribute -> text(attribute.type(), values.getOrDefault(attribute.name(), "?")))
                .collect(Collectors.joining(", ", type.name() + "(", ")"));
    }

    /** Different for different values, so that a derived fact is known by its path. */
    private static String text(AttributeType type, Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Money money
            when !money.isWholeMinorUnits() ->
                money.amount().stripTrailingZeros().toPlainString() + " " + money.currency();
            case String text
            when type == AttributeType.Simple.TEXT ->
                '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            default -> value.toString();
        };
    }

    /** A fact like this one, which still holds what this one holds. */
    Fact copy() {
        var copy = new Fact(type, path, certain);
        System.arraycopy(values, 0, copy.values, 0, values.length);
        return copy;
    }

    /** Puts facts in place of those this one holds or is held by. */
    void relink(Map<Fact, Fact> places) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Fact held) {
                values[i] = places.getOrDefault(held, held);
            } else if (values[i] instanceof List<?> list && list.stream().anyMatch(Fact.class::isInstance)) {
                values[i] = list.stream()
                        .<Object>map(one -> one instanceof Fact held ? places.getOrDefault(held, held) : one)
                        .toList();
            }
        }
    }

    void set(String attribute, Object value) {
        values[type.position(attribute)] = value;
    }

    public FactType type() {
        return type;
    }

    /** Where it stands in the case: {@code flight}, {@code segments[1]}; of a derived fact {@code Payable(delay)}. */
    public String path() {
        return path;
    }

    /** Whether this fact surely holds. */
    public boolean isCertain() {
        return certain;
    }

    /** The value given for that attribute, null where unknown; assumptions are not looked at. */
    public @Nullable Object value(String attribute) {
        return value(type.position(attribute));
    }

    /** The value given for the attribute in that {@link FactType#position place}, null where unknown. */
    public @Nullable Object value(int position) {
        return values[position];
    }

    @Override
    public String toString() {
        return path;
    }
}
