package dev.makegood.language;

import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Vocabulary;

/** How many facts of a type one case may have, their nesting considered. */
final class Multiplicity {
    private final Vocabulary vocabulary;

    Multiplicity(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether a case may have several facts of that type from the start. */
    boolean isMany(FactType type) {
        return !type.isDerived()
                && (type.cardinality() == FactType.Cardinality.MANY
                        || isHeldAs(new AttributeType.NestedList(type.name()), type)
                        || type.parent()
                                .flatMap(vocabulary::type)
                                .filter(this::isMany)
                                .isPresent());
    }

    /** Whether a fact of that type is the only one of its kind inside the fact that holds it. */
    boolean isPart(FactType type) {
        return isHeldAs(new AttributeType.Nested(type.name()), type);
    }

    private boolean isHeldAs(AttributeType nesting, FactType type) {
        return type.parent().flatMap(vocabulary::type).stream()
                .flatMap(holder -> holder.attributes().stream())
                .anyMatch(attribute -> attribute.type().equals(nesting));
    }
}
