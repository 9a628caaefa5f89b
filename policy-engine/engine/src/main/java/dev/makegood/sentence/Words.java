package dev.makegood.sentence;

import dev.makegood.language.RuleSet;
import dev.makegood.language.Translations;
import dev.makegood.vocabulary.Text;
import java.util.Map;

/**
 * What one rule set calls things.
 *
 * @param actions what a case may ask for, by name
 * @param reasons what the codes of effects say
 * @param translations what rules write in one language, in both
 * @param terms what the terms of effects are called
 * @param customer what those who are served are called
 */
record Words(
        Map<String, Text> actions,
        Map<String, Text> reasons,
        Translations translations,
        Map<String, Text> terms,
        Phrase customer) {
    private static final Text CUSTOMER = new Text("the customer", "khách hàng");

    /** In words without any of a rule set. */
    static Words of(Map<String, Text> actions, Map<String, Text> reasons) {
        return new Words(actions, reasons, new Translations(Map.of()), Map.of(), Phrase.of(CUSTOMER));
    }

    static Words of(RuleSet ruleSet) {
        return new Words(
                ruleSet.vocabulary().actions(),
                ruleSet.reasons(),
                ruleSet.charter().translations(),
                ruleSet.charter().terms(),
                Phrase.of(ruleSet.vocabulary().customer().orElse(CUSTOMER)));
    }
}
