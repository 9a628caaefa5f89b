package dev.makegood.handbook;

import dev.makegood.handbook.Example.Stated;
import dev.makegood.language.RuleSet;
import dev.makegood.sentence.ValueTexts;
import dev.makegood.vocabulary.FactType;
import java.util.List;
import java.util.stream.Stream;

/** What the rules of one rule set take for granted as long as nobody knows better. */
final class Assumptions {
    private Assumptions() {}

    static List<Stated> in(RuleSet ruleSet) {
        var read = Relevance.read(ruleSet.rules().stream());
        return ruleSet.vocabulary().types().stream()
                .flatMap(type -> of(type, read))
                .toList();
    }

    private static Stream<Stated> of(FactType type, Relevance.Read read) {
        return type.attributes().stream()
                .filter(attribute -> read.contains(type, attribute))
                .flatMap(attribute -> Stream.ofNullable(attribute.assumed())
                        .map(value -> new Stated(type.label(), attribute.label(), ValueTexts.of(value, attribute))));
    }
}
