package dev.makegood.evaluation;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Pattern;
import dev.makegood.language.Rule;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Condition;
import org.drools.model.Global;
import org.drools.model.Variable;
import org.drools.model.consequences.ConsequenceImpl;
import org.drools.model.functions.BlockN;
import org.drools.model.functions.PredicateN;
import org.drools.model.impl.RuleImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import org.drools.model.prototype.PrototypeDSL;

/**
 * Makes one rule into its Drools model. A rule that derives facts is made twice, once for what certainly matches and
 * once for what possibly does, so that {@code not} can tell whether something might still be derived.
 */
final class RuleModel {
    private final Rule rule;
    private final boolean isCertain;
    private final Map<FactType, FactPrototype> prototypes;
    private final Global<Run> run;
    private final Terms terms = Terms.ofRule();
    private final List<Variable<?>> matched = new ArrayList<>();
    private final Map<Expression, Term> conclusions = new HashMap<>();
    private int constraints;

    RuleModel(Rule rule, boolean isCertain, Map<FactType, FactPrototype> prototypes, Global<Run> run) {
        this.rule = rule;
        this.isCertain = isCertain;
        this.prototypes = prototypes;
        this.run = run;
    }

    @SuppressWarnings("rawtypes") // Drools' own signature
    org.drools.model.Rule build() {
        var conditions = new ArrayList<Condition>();
        for (var element : rule.when()) {
            conditions.add(condition(element));
        }
        rule.then().forEach(this::prepare);
        var variables = new ArrayList<Variable<?>>();
        variables.add(run);
        variables.addAll(matched);
        var consequence = new ConsequenceImpl(consequence(), variables.toArray(Variable[]::new), false, false, "java");
        var body = new CompositePatterns(
                Condition.Type.AND,
                conditions,
                new LinkedHashSet<>(variables),
                Map.of(RuleImpl.DEFAULT_CONSEQUENCE_NAME, consequence));
        var name = (isCertain ? "certainly " : "possibly ") + rule.name();
        Map<org.drools.model.Rule.Attribute, Object> attributes =
                Map.of(org.drools.model.Rule.Attribute.SALIENCE, -rule.stage());
        return new RuleImpl(FactPrototype.PACKAGE, name, null, body, attributes, Map.of());
    }

    private Condition condition(Element element) {
        return switch (element) {
            case Element.Matches(var pattern) -> {
                var condition = pattern(pattern, isCertain);
                terms.bindMatched(pattern, matched.size());
                matched.add(condition.getPatternVariable());
                yield condition;
            }
            case Element.NotAny(var pattern) ->
                new ExistentialPatternImpl(pattern(pattern, !isCertain), Condition.Type.NOT);
            case Element.Exists(var pattern) ->
                new ExistentialPatternImpl(pattern(pattern, isCertain), Condition.Type.EXISTS);
        };
    }

    private PatternImpl<?> pattern(Pattern pattern, boolean mustBeCertain) {
        var prototype = prototypes.get(pattern.type());
        var variable = PrototypeDSL.variable(
                prototype, "$" + matched.size() + "_" + rule.when().size());
        var condition = new PatternImpl<>(variable);
        if (pattern.type().isDerived() && mustBeCertain) {
            condition.addConstraint(constraint(
                    List.of(variable),
                    arguments -> ((SessionFact) arguments[0]).fact().isCertain()));
        }
        condition.addConstraint(constraint(withMatched(variable), RuleModel::ticks));
        var inside = terms.inside(pattern);
        for (var test : pattern.conditions()) {
            var term = inside.of(test.expression());
            var variables =
                    terms.isJoin(test.expression(), pattern) ? withMatched(variable) : List.<Variable<?>>of(variable);
            condition.addConstraint(constraint(variables, predicate(term, mustBeCertain)));
        }
        return condition;
    }

    private List<Variable<?>> withMatched(Variable<?> own) {
        var variables = new ArrayList<Variable<?>>();
        variables.add(own);
        variables.addAll(matched);
        return variables;
    }

    /**
     * A condition with an id of its own: Drools takes conditions of one id for the same, and equal texts need not mean
     * the same where variables are local.
     */
    private FactConstraint constraint(List<? extends Variable<?>> variables, PredicateN predicate) {
        var id = (isCertain ? "certainly " : "possibly ") + rule.name() + " " + constraints++;
        return new FactConstraint(id, variables.toArray(Variable<?>[]::new), predicate);
    }

    /** Each combination of facts costs something, also where a pattern has no conditions. */
    private static boolean ticks(Object... arguments) {
        ((SessionFact) arguments[0]).run().tick();
        return true;
    }

    private static PredicateN predicate(Term term, boolean mustBeCertain) {
        return arguments -> {
            var own = (SessionFact) arguments[0];
            own.run().tick();
            var truth = term.value(own.fact(), facts(arguments));
            return mustBeCertain ? Boolean.TRUE.equals(truth) : !Boolean.FALSE.equals(truth);
        };
    }

    /** The facts behind the first argument. */
    private static Fact[] facts(Object[] arguments) {
        var facts = new Fact[arguments.length - 1];
        for (int i = 1; i < arguments.length; i++) {
            facts[i - 1] = ((SessionFact) arguments[i]).fact();
        }
        return facts;
    }

    private void prepare(Conclusion conclusion) {
        switch (conclusion) {
            case Conclusion.Derive(var _, var values) -> values.forEach(this::prepare);
            case Conclusion.Propose propose -> {
                propose.arguments().values().forEach(this::prepare);
                propose.terms().values().forEach(this::prepare);
            }
        }
    }

    private void prepare(Expression expression) {
        conclusions.put(expression, terms.of(expression));
    }

    private BlockN consequence() {
        return arguments -> {
            var current = (Run) arguments[0];
            var facts = facts(arguments);
            var proposals = new ArrayList<Proposal>();
            for (var conclusion : rule.then()) {
                switch (conclusion) {
                    case Conclusion.Derive(var type, var values) -> derive(current, type, values, facts);
                    case Conclusion.Propose propose -> {
                        if (isCertain) {
                            proposals.add(Proposals.of(rule, propose, List.of(facts), term -> value(term, facts)));
                        }
                    }
                }
            }
            if (isCertain) {
                current.fire(new Fired(rule, List.of(facts), proposals));
            }
        };
    }

    private void derive(Run current, FactType type, List<Expression> values, Fact[] facts) {
        var known = new LinkedHashMap<String, Object>();
        for (int i = 0; i < values.size(); i++) {
            var name = type.attributes().get(i).name();
            value(values.get(i), facts).ifPresent(value -> known.put(name, value));
        }
        current.derive(Fact.derived(type, known, isCertain));
    }

    private Optional<Object> value(Expression expression, Fact[] facts) {
        var term = conclusions.get(expression);
        return term == null ? Optional.empty() : Optional.ofNullable(term.value(null, facts));
    }
}
