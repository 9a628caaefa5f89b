package dev.makegood.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A named property of a fact type.
 *
 * @param question what to ask where the value is unknown
 * @param unit of a number, as a person reads it: {@code km}, {@code min}
 * @param min lowest number accepted
 * @param max highest number accepted
 * @param required whether leaving it out is a fault rather than unknown
 * @param assumed the value rules read while the true one is unknown, because the burden of proof lies with another
 * @param personal whether it tells of a person and is masked and erased as such
 * @param claim how it is said that it is true, or not
 */
public record Attribute(
        String name,
        AttributeType type,
        Text label,
        Text question,
        @Nullable String unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        boolean required,
        @Nullable Object assumed,
        boolean personal,
        Claim claim) {

    /** Whether a rule may conclude that value, whose Java type fits. */
    public boolean accepts(Object value) {
        return switch (value) {
            case BigDecimal number ->
                isWithinBounds(number) && (type != AttributeType.Simple.INTEGER || Numbers.isWhole(number));
            case Percent percent -> isWithinBounds(percent.value());
            case String text -> !(type instanceof AttributeType.Enumeration(var values)) || values.containsKey(text);
            default -> true;
        };
    }

    boolean isWithinBounds(BigDecimal number) {
        return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
    }

    static Attribute parentOf(FactType child, String parentKey, String parentType) {
        return plain(parentKey, new AttributeType.Parent(parentType), child.label());
    }

    /** What a value of that type is read as where it is no attribute's. */
    static Attribute unnamed(AttributeType type) {
        return plain("?", type, new Text("?", "?"));
    }

    private static Attribute plain(String name, AttributeType type, Text label) {
        return new Attribute(name, type, label, label, null, null, null, false, null, false, Claim.BY_LABEL);
    }
}
