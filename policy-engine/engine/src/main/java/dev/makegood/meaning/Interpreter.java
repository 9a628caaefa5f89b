package dev.makegood.meaning;

import dev.makegood.language.Conclusion;
import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Says what rules mean by trying every fact on every pattern. Slow and plain on purpose: the engine that decides is
 * held against it.
 */
public final class Interpreter {
    private final RuleSet ruleSet;

    public Interpreter(RuleSet ruleSet) {
        this.ruleSet = ruleSet;
    }

    /**
     * All matches of all rules.
     *
     * @throws Fuel.Exhausted where that takes more than {@code fuel} allows
     */
    public Interpretation interpret(Facts facts, Assumptions assumptions, Fuel fuel) {
        return interpret(ruleSet.rules(), facts, assumptions, fuel);
    }

    /**
     * All matches of these rules of the set, where no other can match.
     *
     * @throws Fuel.Exhausted where that takes more than {@code fuel} allows
     */
    public Interpretation interpret(List<Rule> rules, Facts facts, Assumptions assumptions, Fuel fuel) {
        var run = new Run(rules, new Matcher(assumptions, fuel));
        facts.all().forEach(run.matcher::add);
        var matches = new ArrayList<Match>();
        for (int stage = 0; stage < ruleSet.stages().size(); stage++) {
            matches.addAll(run.stage(stage));
        }
        return new Interpretation(matches, run.matcher);
    }

    private static final class Run {
        private final List<Rule> rules;
        private final Matcher matcher;

        Run(List<Rule> rules, Matcher matcher) {
            this.rules = rules;
            this.matcher = matcher;
        }

        /** The matches of one stage, found anew until it derives nothing more. */
        List<Match> stage(int stage) {
            while (true) {
                var matches = new ArrayList<Match>();
                for (var rule : rules) {
                    if (rule.stage() == stage) {
                        matches.addAll(matcher.matches(rule));
                    }
                }
                if (!deriveFrom(matches)) {
                    return matches;
                }
            }
        }

        private boolean deriveFrom(List<Match> matches) {
            boolean isNew = false;
            for (var match : matches) {
                for (var conclusion : match.part().conclusions()) {
                    if (conclusion instanceof Conclusion.Derive(var type, var values)) {
                        isNew |= derive(type, values, match);
                    }
                }
            }
            return isNew;
        }

        private boolean derive(FactType type, List<Expression> expressions, Match match) {
            var reader = matcher.reader(match.variables(), Optional.empty());
            var values = new LinkedHashMap<String, Object>();
            Optional<Unknown> doubt = match.doubt();
            for (int i = 0; i < expressions.size(); i++) {
                var attribute = type.attributes().get(i);
                var value = reader.value(expressions.get(i));
                if (value instanceof Unknown unknown) {
                    doubt = Optional.of(doubt.map(unknown::and).orElse(unknown));
                } else if (attribute.accepts(value)) {
                    values.put(attribute.name(), value);
                }
            }
            return matcher.derive(Fact.derived(type, values, match.isCertain()), doubt);
        }
    }
}
