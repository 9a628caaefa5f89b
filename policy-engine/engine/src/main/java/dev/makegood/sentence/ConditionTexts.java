package dev.makegood.sentence;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Text;

/** The conditions of one rule in sentences, each by itself. */
public final class ConditionTexts {
    private final Naming naming;
    private final Elements elements;
    private final Conditions conditions;

    private ConditionTexts(Rule rule) {
        this.naming = new Naming(rule.when());
        this.elements = new Elements(rule.when(), naming);
        this.conditions = new Conditions(new Values(naming));
        rule.parts()
                .forEach(part -> part.locals()
                        .forEach(local -> naming.name(
                                local.name(),
                                Phrase.same(local.name()).quoted(),
                                new Values(naming).attribute(local.value()))));
    }

    public static ConditionTexts of(Rule rule) {
        return new ConditionTexts(rule);
    }

    /** A condition on the fact of that pattern, which it does not name. */
    public Text of(Pattern pattern, Expression condition) {
        return naming.within(pattern, () -> conditions.of(condition)).sentence();
    }

    /** A condition on nothing but what is bound before. */
    public Text of(Expression condition) {
        return conditions.of(condition).sentence();
    }

    /** A whole part of the rule's {@code when}. */
    public Text of(Element element) {
        return elements.of(element).sentence();
    }
}
