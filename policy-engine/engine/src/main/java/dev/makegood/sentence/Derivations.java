package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.FactType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one rule establishes in words.
 *
 * @param isForAuthors whether all values are said, even those handed on as they are
 */
record Derivations(Values values, boolean isForAuthors) {
    Phrase of(FactType type, List<Expression> given) {
        var fact = Naming.the(type);
        if (Naming.isClause(type)) {
            return Truths.clause(Phrase.of(type.label()), type.claim(), true);
        }
        if (Naming.isValue(type) && given.size() == 1) {
            var value =
                    values.named(given.getFirst(), Optional.of(type.attributes().getFirst()));
            return Nouns.agreeing(fact, Phrase.of("%s is %s", "%s là %s", fact, value));
        }
        var details = details(type.attributes(), given);
        return Claims.said(type.claim().says(), type.attributes(), written(type.attributes(), given))
                .map(said -> said.with(details))
                .orElseGet(
                        () -> new Claims(Phrase.of("%s is established", "xác định %s", fact), List.of()).with(details));
    }

    private Map<Attribute, Phrase> details(List<Attribute> attributes, List<Expression> given) {
        var details = new LinkedHashMap<Attribute, Phrase>();
        for (int i = 0; i < given.size(); i++) {
            var attribute = attributes.get(i);
            detail(attribute, given.get(i)).ifPresent(detail -> details.put(attribute, detail));
        }
        return details;
    }

    private Map<Attribute, Phrase> written(List<Attribute> attributes, List<Expression> given) {
        var written = new LinkedHashMap<Attribute, Phrase>();
        for (int i = 0; i < given.size(); i++) {
            written.put(attributes.get(i), values.named(given.get(i), Optional.of(attributes.get(i))));
        }
        return written;
    }

    /** To readers nothing of what only goes from one fact into the other. */
    private Optional<Phrase> detail(Attribute attribute, Expression value) {
        var label = Phrase.of(attribute.label()).within();
        return values.sameOf(value, attribute)
                .map(holder -> Optional.of(Phrase.of("%s as in %s", "%s như ở %s", label, holder))
                        .filter(_ -> isForAuthors))
                .orElseGet(() ->
                        Optional.of(Phrase.of("%s: %s", "%s: %s", label, values.named(value, Optional.of(attribute)))));
    }
}
