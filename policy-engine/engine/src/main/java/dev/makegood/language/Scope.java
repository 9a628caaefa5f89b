package dev.makegood.language;

import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The names an expression may use: the attributes of its own pattern's fact, and the variables bound before it. */
record Scope(Optional<FactType> own, Map<String, Bound> variables) {
    /** What a variable stands for. */
    sealed interface Bound {
        record AFact(FactType type) implements Bound {}

        record AValue(ValueType type, Optional<AttributeType> attributeType) implements Bound {}

        /** Something that could not be given a type, which has been said already. */
        record Untyped() implements Bound {}
    }

    static Scope empty() {
        return new Scope(Optional.empty(), new LinkedHashMap<>());
    }

    /** Inside a pattern on that type; what is bound there is seen outside as well. */
    Scope inside(FactType type) {
        return new Scope(Optional.of(type), variables);
    }

    /** Inside {@code not} and {@code exists}; what is bound there is not seen outside. */
    Scope closedInside(FactType type) {
        return new Scope(Optional.of(type), new LinkedHashMap<>(variables));
    }

    /** Outside every pattern, where only variables are seen. */
    Scope outside() {
        return new Scope(Optional.empty(), variables);
    }

    Collection<String> names() {
        var names = new ArrayList<>(variables.keySet());
        own.ifPresent(type -> type.attributes().forEach(attribute -> names.add(attribute.name())));
        return names;
    }
}
