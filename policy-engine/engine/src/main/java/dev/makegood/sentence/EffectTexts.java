package dev.makegood.sentence;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Expression;
import dev.makegood.language.RuleSet;
import dev.makegood.language.ValueType;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Effects of cases in sentences, in the words of one rule set. */
public final class EffectTexts {
    private final RuleSet ruleSet;

    private EffectTexts(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    public static EffectTexts of(RuleSet ruleSet) {
        return new EffectTexts(ruleSet);
    }

    /**
     * That effect as one sentence.
     *
     * @param values by the names of the kind's parameters; one that is not known may be missing
     * @param terms by their names; those without a label are not said
     */
    public Text of(EffectKind kind, Map<String, Object> values, Optional<String> reason, Map<String, Object> terms) {
        var proposed = new Conclusion.Propose(kind, literals(values), reason, Optional.empty(), literals(terms));
        return new Effects(Words.of(ruleSet), new Naming(List.of()), false)
                .of(List.of(proposed))
                .sentence();
    }

    private static Map<String, Expression> literals(Map<String, Object> values) {
        var literals = new LinkedHashMap<String, Expression>();
        values.forEach((name, value) -> literals.put(name, new Expression.Literal(value, type(value))));
        return literals;
    }

    private static ValueType type(Object value) {
        return switch (value) {
            case BigDecimal _ -> ValueType.NUMBER;
            case Money _ -> ValueType.MONEY;
            default -> ValueType.TEXT;
        };
    }
}
