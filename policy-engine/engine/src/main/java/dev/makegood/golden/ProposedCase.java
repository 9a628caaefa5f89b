package dev.makegood.golden;

import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A golden case that is missing. What it expects is what the rules give now: whether that is right is for a person to
 * say.
 *
 * @param rule it is about; empty where it is about none alone
 * @param why it is missing
 * @param golden of no file
 * @param kills mutants that it would notice, and no case does
 */
public record ProposedCase(Optional<Rule> rule, Text title, Text why, GoldenCase golden, List<Mutant> kills) {
    public ProposedCase {
        kills = List.copyOf(kills);
    }

    ProposedCase killing(Mutant mutant) {
        return new ProposedCase(
                rule,
                title,
                why,
                golden,
                Stream.concat(kills.stream(), Stream.of(mutant)).toList());
    }
}
