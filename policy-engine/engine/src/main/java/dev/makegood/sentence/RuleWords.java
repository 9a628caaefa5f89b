package dev.makegood.sentence;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** The words for each part of one rule, as they stand within sentences. */
public final class RuleWords {
    private final Elements elements;
    private final Naming naming;
    private final Values values;
    private final Effects effects;

    RuleWords(Rule rule, Elements elements, Naming naming, Effects effects) {
        this.elements = elements;
        this.naming = naming;
        this.values = new Values(naming);
        this.effects = effects;
        effects.of(rule.then());
    }

    /** One part of its {@code when}. */
    public Text element(Element element) {
        return text(elements.of(element));
    }

    /** Conditions of that pattern that hold together. */
    public Text conditions(Pattern pattern, List<Expression> conditions) {
        return text(naming.within(pattern, () -> values.conditions().all(conditions)));
    }

    /** A condition of its {@code then}. */
    public Text condition(Expression condition) {
        return text(values.conditions().of(condition));
    }

    /** What a condition says of the value it is about: {@code is at most 1,500 km}; empty where it is about several. */
    public Optional<Text> predicate(Pattern pattern, Expression condition) {
        return naming.within(pattern, () -> values.conditions().ofOneValue(condition))
                .map(RuleWords::text);
    }

    /** The value a condition of that pattern is about: {@code distance of the flight}. */
    public Text subject(Pattern pattern, Expression value) {
        return text(
                value instanceof Expression.Read read
                        ? values.read(read, Optional.of(naming.of(pattern)))
                        : values.of(value));
    }

    /** One conclusion. */
    public Text conclusion(Conclusion conclusion) {
        return text(effects.of(conclusion));
    }

    /** What a proposal carries under the name of that parameter. */
    public Text carried(Conclusion.Propose propose, EffectParameter parameter) {
        return text(effects.carried(propose, parameter));
    }

    /** What the code of a reason says. */
    public Text reason(String code) {
        return text(effects.reason(code));
    }

    /** A value beside values of that attribute. */
    public Text value(Expression value, Optional<Attribute> beside) {
        return text(values.of(value, beside));
    }

    private static Text text(Phrase phrase) {
        return new Text(phrase.en(), phrase.vi());
    }
}
