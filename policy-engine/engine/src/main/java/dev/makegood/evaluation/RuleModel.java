package dev.makegood.evaluation;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Part;
import dev.makegood.language.Rule;
import dev.makegood.meaning.Match;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.drools.model.Condition;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.BlockN;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;

/**
 * Makes one alternative of one rule into its Drools model. A rule that derives facts is made twice, once for what
 * certainly matches and once for what possibly does, so that {@code not} can tell whether something might still be
 * derived.
 */
final class RuleModel {
    private final Rule rule;
    private final List<Element> when;
    private final boolean isCertain;
    private final String name;
    private final NetworkTypes types;
    private final Terms terms;

    /**
     * A model to build.
     *
     * @param when one of the {@linkplain Element#alternatives alternatives} of the rule
     * @param number of that alternative
     * @param terms in which the facts of the case are bound
     */
    RuleModel(Rule rule, List<Element> when, int number, boolean isCertain, NetworkTypes types, Terms terms) {
        this.rule = rule;
        this.when = when;
        this.isCertain = isCertain;
        this.name = (isCertain ? "certainly " : "possibly ") + number + " " + rule.name();
        this.types = types;
        this.terms = terms.copy();
    }

    @SuppressWarnings("rawtypes") // Drools' own signature
    org.drools.model.Rule build(CaseConditions caseConditions) {
        var lowered = Lowering.of(when, types.placement());
        var group = new GroupModel(name, types, isCertain, terms);
        var conditions = new ArrayList<Condition>();
        conditions.add(caseConditions.pattern(lowered.conditions(), isCertain));
        conditions.addAll(group.conditions(lowered.elements()));
        lowered.variables().forEach(terms::bind);
        var variables = group.matched();
        var consequence = new ConsequenceImpl(consequence(), variables.toArray(Variable[]::new), false, false, "java");
        var body = new CompositePatterns(
                Condition.Type.AND,
                conditions,
                new LinkedHashSet<>(variables),
                Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, consequence));
        Map<org.drools.model.Rule.Attribute, Object> attributes =
                Map.of(org.drools.model.Rule.Attribute.SALIENCE, -rule.stage());
        return new RuleImpl(FactPrototype.PACKAGE, name, null, body, attributes, Map.of());
    }

    private BlockN consequence() {
        var facts = factsMatched();
        var parts = rule.parts().stream()
                .map(part -> new PartModel(part, terms.copy()))
                .toList();
        return arguments -> {
            var matched = GroupModel.matched(arguments, 0);
            var found = new ArrayList<Fact>(facts.size());
            facts.forEach(fact -> found.add((Fact) Objects.requireNonNull(fact.value(null, matched))));
            parts.forEach(part -> part.conclude(found, matched));
        };
    }

    /** The facts of the positive patterns as they were written. */
    private List<Term> factsMatched() {
        var facts = new ArrayList<Term>();
        int place = 1;
        for (var element : when) {
            if (element instanceof Element.Matches(var pattern) && types.isOfCase(pattern.type())) {
                facts.add(Terms.ofCase(types.placement().number(pattern.type())));
            } else if (element instanceof Element.Matches) {
                facts.add(Terms.matched(place++));
            } else if (element instanceof Element.Accumulate) {
                place++;
            }
        }
        return facts;
    }

    /** One part of the rule made into code. */
    private final class PartModel {
        private final Part part;
        private final Terms terms;
        private final Optional<Term> condition;
        private final IdentityHashMap<Expression, Term> conclusions = new IdentityHashMap<>();

        PartModel(Part part, Terms terms) {
            this.part = part;
            this.terms = terms;
            part.locals().forEach(local -> terms.bind(local.name(), local.value()));
            this.condition = part.condition().map(terms::of);
            part.conclusions().forEach(this::prepare);
        }

        private void prepare(Conclusion conclusion) {
            switch (conclusion) {
                case Conclusion.Derive(var _, var values) -> values.forEach(this::prepare);
                case Conclusion.Propose propose -> {
                    propose.arguments().values().forEach(this::prepare);
                    propose.terms().values().forEach(this::prepare);
                }
                case Conclusion.Let _, Conclusion.Choose _ -> {}
            }
        }

        private void prepare(Expression expression) {
            conclusions.put(expression, terms.of(expression));
        }

        void conclude(List<Fact> facts, Object[] matched) {
            if (!isHeld(matched)) {
                return;
            }
            var current = (Run) matched[0];
            var proposals = new ArrayList<Proposal>();
            for (var conclusion : part.conclusions()) {
                switch (conclusion) {
                    case Conclusion.Derive(var type, var values) -> derive(current, type, values, matched);
                    case Conclusion.Propose propose
                    when isCertain -> proposals.add(Proposals.of(rule, propose, facts, term -> value(term, matched)));
                    case Conclusion.Propose _, Conclusion.Let _, Conclusion.Choose _ -> {}
                }
            }
            if (isCertain) {
                var key = Match.key(rule, part, facts, variable -> terms.value(variable, matched));
                current.fire(new Fired(rule, key, facts, proposals));
            }
        }

        private boolean isHeld(Object[] matched) {
            return condition
                    .map(term -> GroupModel.isEnough(term.value(null, matched), isCertain))
                    .orElse(true);
        }

        private void derive(Run current, FactType type, List<Expression> values, Object[] matched) {
            var known = new LinkedHashMap<String, Object>();
            for (int i = 0; i < values.size(); i++) {
                var attribute = type.attributes().get(i);
                value(values.get(i), matched)
                        .filter(attribute::accepts)
                        .ifPresent(value -> known.put(attribute.name(), value));
            }
            current.derive(Fact.derived(type, known, isCertain));
        }

        private Optional<Object> value(Expression expression, Object[] matched) {
            return Optional.ofNullable(conclusions.get(expression)).map(term -> term.value(null, matched));
        }
    }
}
