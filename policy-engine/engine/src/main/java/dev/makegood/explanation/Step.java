package dev.makegood.explanation;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import dev.makegood.language.Span;
import dev.makegood.vocabulary.Fact;
import java.util.Map;

/** One test of an attempt at a rule. */
sealed interface Step {
    /** True, false or an unknown. */
    Object truth();

    /** There is such a fact. */
    record Given(Pattern pattern, Fact fact, Object truth) implements Step {}

    /** There is no such fact. */
    record Absent(Pattern pattern) implements Step {
        @Override
        public Object truth() {
            return false;
        }
    }

    /** A fact meets a condition. */
    record Tested(Pattern pattern, Fact fact, Pattern.Condition condition, Map<String, Object> variables, Object truth)
            implements Step {}

    /** A group of facts is there, or is not. */
    record Grouped(Element element, Map<String, Object> variables, Object truth) implements Step {}

    /** Figures meet a condition. */
    record Figured(
            Element.Accumulate accumulate,
            Pattern.Condition condition,
            Map<String, Object> before,
            Map<String, Object> variables,
            Object truth)
            implements Step {}

    /** A condition of the conclusion holds. */
    record Chosen(Expression condition, Span span, Map<String, Object> variables, Object truth) implements Step {}

    /** What cannot be tested, because the fact it is about is not there. */
    record Untested(Element element) implements Step {
        @Override
        public Object truth() {
            return false;
        }
    }
}
