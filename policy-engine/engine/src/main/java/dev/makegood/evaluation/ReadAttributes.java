package dev.makegood.evaluation;

import dev.makegood.language.Expression;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** The attributes that the rules of a set read. */
final class ReadAttributes {
    private static final BitSet NONE = new BitSet();

    private final Map<FactType, BitSet> positions = new HashMap<>();

    ReadAttributes(RuleSet ruleSet) {
        ruleSet.rules().forEach(rule -> rule.expressions().forEach(this::add));
    }

    private void add(Expression expression) {
        if (expression instanceof Expression.Read(var _, var path, var _)) {
            path.forEach(step -> positions
                    .computeIfAbsent(step.holder(), _ -> new BitSet())
                    .set(step.holder().position(step.attribute().name())));
        }
        expression.operands().forEach(this::add);
    }

    /** Whether a case leaves none of them open. */
    boolean areKnown(Facts facts) {
        for (var fact : facts.all()) {
            if (!areKnown(fact)) {
                return false;
            }
        }
        return true;
    }

    private boolean areKnown(Fact fact) {
        var read = positions.getOrDefault(fact.type(), NONE);
        for (int position = read.nextSetBit(0); position >= 0; position = read.nextSetBit(position + 1)) {
            if (fact.value(position) == null) {
                return false;
            }
        }
        return true;
    }
}
