package dev.makegood.handbook;

import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Source;
import dev.makegood.vocabulary.Text;
import java.util.Optional;

/**
 * A passage of a source.
 *
 * @param source what the source is called
 * @param isOwn whether the source is the organisation's own policy document
 */
public record Passage(Optional<Text> source, Text clause, Optional<String> address, boolean isOwn) {
    static Passage of(Clause clause, RuleSet ruleSet) {
        var source = ruleSet.charter().sources().stream()
                .filter(one -> one.clauses().stream().anyMatch(own -> own.key().equals(clause.key())))
                .findFirst();
        return new Passage(
                source.flatMap(Source::title),
                clause.text(),
                clause.address(),
                source.map(Source::isOwn).orElse(false));
    }
}
