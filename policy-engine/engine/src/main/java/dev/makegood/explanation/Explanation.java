package dev.makegood.explanation;

import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Text;
import java.util.List;

/**
 * How an outcome came about.
 *
 * @param why each firing of a rule, by stage
 * @param whyNot each rule that did not fire, the nearest first
 * @param stopped each rule that took no part
 */
public record Explanation(List<Why> why, List<WhyNot> whyNot, List<Stopped> stopped) {
    public Explanation {
        why = List.copyOf(why);
        whyNot = List.copyOf(whyNot);
        stopped = List.copyOf(stopped);
    }

    /**
     * A rule that fires in no case.
     *
     * @param sentence the rule in words
     */
    public record Stopped(Rule rule, Text sentence) {}
}
