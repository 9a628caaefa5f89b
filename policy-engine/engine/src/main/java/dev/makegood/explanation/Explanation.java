package dev.makegood.explanation;

import java.util.List;

/**
 * How an outcome came about.
 *
 * @param why each firing of a rule, by stage
 * @param whyNot each rule that did not fire, the nearest first
 */
public record Explanation(List<Why> why, List<WhyNot> whyNot) {
    public Explanation {
        why = List.copyOf(why);
        whyNot = List.copyOf(whyNot);
    }
}
