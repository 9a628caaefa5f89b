package dev.makegood.mining;

import dev.makegood.golden.Mutant;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A change of one figure, and what would have come of it.
 *
 * @param figure its place among {@linkplain dev.makegood.golden.Figures all figures} of the rule set, from 0
 * @param of the parameter whose value it is, or the rule it stands in; empty above all rules
 * @param words that stand in its place then
 * @param mutant the rule set with it
 * @param distance how far the figure is from what it was, as a share of that
 * @param covered decisions in which rules would have said what people did
 * @param spoiled decisions in which rules say what people did and would have said otherwise
 * @param broken titles of the golden cases that would fail
 */
public record FoundChange(
        int figure,
        Optional<Text> of,
        String words,
        Mutant mutant,
        BigDecimal distance,
        List<UUID> covered,
        List<UUID> spoiled,
        List<String> broken) {
    public FoundChange {
        covered = List.copyOf(covered);
        spoiled = List.copyOf(spoiled);
        broken = List.copyOf(broken);
    }

    FoundChange breaking(List<String> titles) {
        return new FoundChange(figure, of, words, mutant, distance, covered, spoiled, titles);
    }
}
