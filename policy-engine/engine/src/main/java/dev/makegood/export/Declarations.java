package dev.makegood.export;

import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;

/** Prints fact types as DRL declares them. */
final class Declarations {
    private Declarations() {}

    /** Derived facts with the same values are one fact, so every attribute tells them apart. */
    static String of(FactType type) {
        var text = new StringBuilder("declare ").append(Names.of(type)).append('\n');
        for (var attribute : type.attributes()) {
            text.append("  ")
                    .append(Names.of(attribute))
                    .append(" : ")
                    .append(javaType(attribute.type()))
                    .append(type.isDerived() ? " @key" : "")
                    .append('\n');
        }
        return text.append("end\n").toString();
    }

    static String javaType(AttributeType type) {
        return switch (type) {
            case AttributeType.Simple simple -> simple(simple);
            case AttributeType.Enumeration _ -> "String";
            case AttributeType.ListOf _, AttributeType.NestedList _ -> "java.util.List";
            case AttributeType.Nested(var name) -> Names.ofType(name);
            case AttributeType.Parent(var name) -> Names.ofType(name);
        };
    }

    private static String simple(AttributeType.Simple type) {
        return switch (type) {
            case BOOLEAN -> "Boolean";
            case INTEGER -> "Long";
            case DECIMAL -> "java.math.BigDecimal";
            case MONEY -> "dev.makegood.vocabulary.Money";
            case PERCENT -> "dev.makegood.vocabulary.Percent";
            case TEXT -> "String";
            case DATE -> "java.time.LocalDate";
            case INSTANT -> "java.time.Instant";
            case DURATION -> "java.time.Duration";
        };
    }
}
