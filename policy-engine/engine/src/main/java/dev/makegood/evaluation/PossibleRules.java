package dev.makegood.evaluation;

import dev.makegood.language.Element;
import dev.makegood.language.Expression;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Assumptions;
import dev.makegood.meaning.Fuel;
import dev.makegood.vocabulary.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells which rules a case could still meet, whatever becomes known of it, by their conditions on the case alone. */
final class PossibleRules {
    private final Placement placement;
    private final Terms terms;
    private final Map<Expression, Integer> numbers = new HashMap<>();
    private final List<Term> conditions = new ArrayList<>();
    private final List<Candidate> candidates;

    PossibleRules(RuleSet ruleSet, Placement placement) {
        this.placement = placement;
        this.terms = Terms.ofCase(ruleSet, placement, Assumptions.WITHHELD);
        this.candidates = ruleSet.rules().stream().map(this::candidate).toList();
    }

    /** @param alternatives the numbers of the conditions of each */
    private record Candidate(Rule rule, List<List<Integer>> alternatives) {}

    private Candidate candidate(Rule rule) {
        var alternatives = Element.alternatives(rule.when()).stream()
                .map(when -> Lowering.of(when, placement).conditions().stream()
                        .map(this::number)
                        .toList())
                .toList();
        return new Candidate(rule, alternatives);
    }

    private int number(Expression condition) {
        return numbers.computeIfAbsent(condition, _ -> {
            conditions.add(terms.of(condition));
            return conditions.size() - 1;
        });
    }

    /** The rules that case could meet, in their order. */
    List<Rule> of(Facts facts, Fuel fuel) {
        var answers = new Answers(new Run(placement, facts, fuel, (_, _) -> {}));
        return candidates.stream().filter(answers::allow).map(Candidate::rule).toList();
    }

    /** What one case answers; each condition is asked only once. */
    private final class Answers {
        private final Run run;
        private final @Nullable Boolean[] allowed = new @Nullable Boolean[conditions.size()];

        Answers(Run run) {
            this.run = run;
        }

        boolean allow(Candidate candidate) {
            return candidate.alternatives().stream()
                    .anyMatch(alternative -> alternative.stream().allMatch(this::allows));
        }

        private boolean allows(int condition) {
            var known = allowed[condition];
            if (known == null) {
                run.tick();
                known = !Boolean.FALSE.equals(conditions.get(condition).value(null, run.matched()));
                allowed[condition] = known;
            }
            return known;
        }
    }
}
