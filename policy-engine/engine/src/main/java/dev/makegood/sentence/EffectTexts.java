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
     */
    public Text of(EffectKind kind, Map<String, Object> values, Optional<String> reason) {
        var arguments = new LinkedHashMap<String, Expression>();
        values.forEach((name, value) -> arguments.put(name, new Expression.Literal(value, type(value))));
        var proposed = new Conclusion.Propose(kind, arguments, reason, Optional.empty(), Map.of());
        return new Effects(
                        ruleSet.vocabulary().actions(),
                        ruleSet.reasons(),
                        ruleSet.charter().texts(),
                        new Naming(List.of()),
                        false)
                .of(List.of(proposed))
                .sentence();
    }

    private static ValueType type(Object value) {
        return switch (value) {
            case BigDecimal _ -> ValueType.NUMBER;
            case Money _ -> ValueType.MONEY;
            default -> ValueType.TEXT;
        };
    }
}
