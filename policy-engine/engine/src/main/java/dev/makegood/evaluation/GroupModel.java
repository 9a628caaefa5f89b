package dev.makegood.evaluation;

import dev.makegood.language.Element;
import dev.makegood.language.Pattern;
import dev.makegood.vocabulary.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.drools.model.Condition;
import org.drools.model.DSL;
import org.drools.model.Variable;
import org.drools.model.functions.PredicateN;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import org.jspecify.annotations.Nullable;

/**
 * Makes a group of elements into conditions of the Drools model. What is negated matches what is possible where the
 * group matches what is certain, and the other way round.
 */
final class GroupModel {
    private final Names names;
    private final NetworkTypes types;
    private final boolean mustBeCertain;
    private final Terms terms;
    private final List<Variable<?>> matched;

    /** Names of one rule, each given once. */
    private static final class Names {
        private final String rule;
        private int given;

        Names(String rule) {
            this.rule = rule;
        }

        /**
         * Drools takes conditions of one id for the same, and equal texts need not mean the same where variables are
         * local.
         */
        String next() {
            return rule + " " + given++;
        }
    }

    GroupModel(String rule, NetworkTypes types, boolean mustBeCertain, Terms terms) {
        this(new Names(rule), types, mustBeCertain, terms, new ArrayList<>(List.of(NetworkTypes.RUN)));
    }

    private GroupModel(Names names, NetworkTypes types, boolean mustBeCertain, Terms terms, List<Variable<?>> matched) {
        this.names = names;
        this.types = types;
        this.mustBeCertain = mustBeCertain;
        this.terms = terms;
        this.matched = matched;
    }

    private GroupModel inner(boolean certain) {
        return new GroupModel(names, types, certain, terms.copy(), new ArrayList<>(matched));
    }

    /** What has been matched so far, in its order. */
    List<Variable<?>> matched() {
        return matched;
    }

    Terms terms() {
        return terms;
    }

    List<Condition> conditions(List<Element> elements) {
        var conditions = new ArrayList<Condition>();
        for (var element : elements) {
            switch (element) {
                case Element.Matches(var pattern) -> conditions.add(matches(pattern));
                case Element.NotAny(var group) ->
                    conditions.add(existential(group, !mustBeCertain, Condition.Type.NOT));
                case Element.Exists(var group) ->
                    conditions.add(existential(group, mustBeCertain, Condition.Type.EXISTS));
                case Element.Accumulate accumulate -> conditions.addAll(accumulate(accumulate));
                case Element.ForAll _, Element.AnyOf _ ->
                    throw new IllegalStateException("alternatives have neither forall nor or");
            }
        }
        return conditions;
    }

    private Condition existential(List<Element> group, boolean certain, Condition.Type type) {
        return new ExistentialPatternImpl(together(inner(certain).conditions(group)), type);
    }

    private static Condition together(List<Condition> conditions) {
        return conditions.size() == 1 ? conditions.getFirst() : new CompositePatterns(Condition.Type.AND, conditions);
    }

    private PatternImpl<?> matches(Pattern pattern) {
        var condition = pattern(pattern);
        terms.bindMatched(pattern, matched.size());
        matched.add(condition.getPatternVariable());
        return condition;
    }

    /** Conditions on the fact alone stand before those that join it with others. */
    private PatternImpl<?> pattern(Pattern pattern) {
        var variable = types.variable(pattern.type(), names.next());
        var condition = new PatternImpl<>(variable);
        if (pattern.type().isDerived() && mustBeCertain) {
            condition.addConstraint(constraint(
                    List.of(variable),
                    arguments -> ((SessionFact) arguments[0]).fact().isCertain()));
        }
        var inside = terms.inside(pattern);
        var joining = new ArrayList<Term>();
        for (var test : pattern.conditions()) {
            var term = inside.of(test.expression());
            if (types.isInserted(pattern.type()) && !terms.isJoin(test.expression(), pattern)) {
                condition.addConstraint(constraint(List.of(variable), alone(term)));
            } else {
                joining.add(term);
            }
        }
        condition.addConstraint(constraint(withMatched(variable), joining(joining)));
        return condition;
    }

    /** Figures are of all that possibly matches; they are unknown where some of it does not match for certain. */
    private List<Condition> accumulate(Element.Accumulate accumulate) {
        var source = inner(false);
        var reading = new Accumulation(accumulate, terms.copy(), matched.size());
        var conditions = source.conditions(
                accumulate.source().stream().<Element>map(Element.Matches::new).toList());
        var outer = matched.toArray(Variable<?>[]::new);
        var inside = source.matched.subList(matched.size(), source.matched.size());
        var figures = DSL.declarationOf(Figures.class, names.next());
        var function = new AccumulateFunction(null, () -> reading.of(inside))
                .as(figures)
                .with(outer);
        var result = new PatternImpl<>(figures);
        terms.bindFigures(accumulate.figures(), matched.size());
        for (var test : accumulate.conditions()) {
            result.addConstraint(constraint(withMatched(figures), tested(terms.of(test.expression()))));
        }
        matched.add(figures);
        return List.of(new AccumulatePatternImpl<>(together(conditions), null, function), result);
    }

    private List<Variable<?>> withMatched(Variable<?> own) {
        var variables = new ArrayList<Variable<?>>();
        variables.add(own);
        variables.addAll(matched);
        return variables;
    }

    private FactConstraint constraint(List<? extends Variable<?>> variables, PredicateN predicate) {
        return new FactConstraint(names.next(), variables.toArray(Variable<?>[]::new), predicate);
    }

    private PredicateN alone(Term term) {
        return arguments -> {
            var own = (SessionFact) arguments[0];
            own.run().tick();
            return isEnough(term.value(own.fact(), own.run().matched()), mustBeCertain);
        };
    }

    /** Each combination of facts costs something, also where a pattern has no conditions. */
    private PredicateN joining(List<Term> terms) {
        var all = terms.toArray(Term[]::new);
        return arguments -> {
            var own = fact(arguments[0]);
            var before = matched(arguments, 1);
            var run = (Run) before[0];
            run.tick();
            for (var term : all) {
                run.tick();
                if (!isEnough(term.value(own, before), mustBeCertain)) {
                    return false;
                }
            }
            return true;
        };
    }

    /** A condition on figures, which come first among the arguments and last among the matched. */
    private PredicateN tested(Term term) {
        return arguments -> {
            var all = Arrays.copyOf(matched(arguments, 1), arguments.length);
            all[arguments.length - 1] = arguments[0];
            return isEnough(term.value(null, all), mustBeCertain);
        };
    }

    /** Whether a condition may have that truth for a rule that matches what is certain, or what is possible. */
    static boolean isEnough(@Nullable Object truth, boolean mustBeCertain) {
        return mustBeCertain ? Boolean.TRUE.equals(truth) : !Boolean.FALSE.equals(truth);
    }

    private static Fact fact(Object argument) {
        return argument instanceof SessionFact inserted ? inserted.fact() : (Fact) argument;
    }

    /** What was matched, from that argument on: the run, facts and figures. */
    static Object[] matched(Object[] arguments, int from) {
        var matched = new Object[arguments.length - from];
        for (int i = from; i < arguments.length; i++) {
            matched[i - from] = arguments[i] instanceof SessionFact fact ? fact.fact() : arguments[i];
        }
        return matched;
    }
}
