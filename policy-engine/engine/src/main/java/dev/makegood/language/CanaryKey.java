package dev.makegood.language;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import java.util.Optional;

/** The attribute that says to whom a promise is made, so that all cases of one customer are decided by one release. */
public record CanaryKey(FactType type, Attribute attribute) {
    /** As {@code rule-set.yaml} writes it: {@code customer.id}. */
    public String path() {
        return type.key() + "." + attribute.name();
    }

    /** Whom that case is about; nothing where it does not say. */
    public Optional<String> value(Facts facts) {
        return facts.of(type).stream().findFirst().map(this::value).filter(value -> !value.isBlank());
    }

    private String value(Fact fact) {
        return fact.value(attribute.name()) instanceof String value ? value : "";
    }
}
