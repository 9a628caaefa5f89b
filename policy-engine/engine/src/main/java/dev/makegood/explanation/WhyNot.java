package dev.makegood.explanation;

import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.Text;
import java.util.List;

/**
 * Why a rule did not fire: the nearest it came to it.
 *
 * @param sentence the rule in words
 * @param facts the paths of the facts that came nearest
 * @param distance how many conditions did not hold, those of rules before it among them; 1 for only just missed
 * @param failed the first condition that did not hold, with what it saw
 * @param needs what would make it hold: any one of these
 * @param asks what is not known of it
 * @param through the rules that would establish what is missing, the nearest first; each says itself why it did not
 */
public record WhyNot(
        Rule rule,
        Text sentence,
        List<String> facts,
        int distance,
        Check failed,
        List<Need> needs,
        List<Ask> asks,
        List<String> through) {
    public WhyNot {
        facts = List.copyOf(facts);
        needs = List.copyOf(needs);
        asks = List.copyOf(asks);
        through = List.copyOf(through);
    }

    /** An attribute whose value decides, were it known. */
    public record Ask(String fact, Attribute attribute) {}
}
