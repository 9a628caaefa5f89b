package dev.makegood.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Outcome;
import dev.makegood.explanation.Check;
import dev.makegood.explanation.Check.Kind;
import dev.makegood.explanation.Check.Truth;
import dev.makegood.explanation.Explainer;
import dev.makegood.explanation.Explanation;
import dev.makegood.explanation.Goal;
import dev.makegood.explanation.OneFactAway;
import dev.makegood.explanation.OneFactAway.Openness;
import dev.makegood.explanation.Suggestion;
import dev.makegood.explanation.Why.Proposed;
import dev.makegood.language.Rule;
import dev.makegood.meaning.Fuel;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Fate;
import dev.makegood.vocabulary.Facts;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What explanations say of the golden cases of every pack, held against what decides. */
class ExplanationTest {
    /** For each so many cases one fact away is sought: each search evaluates the case some hundred times. */
    private static final int EVERY = Integer.getInteger("pack.explained.every", 60);

    static List<Pack> packs() {
        return Pack.all();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void sayWhyOfWhatFiredAndWhyNotOfAllElse(Pack pack) {
        var explainer = new Explainer(pack.ruleSet());
        for (var golden : pack.goldenCases()) {
            var facts = pack.facts(golden);
            var explanation = explainer.explain(facts, fuel());
            var outcome = (Outcome) pack.evaluator().evaluate(facts);
            assertThat(firings(explanation)).as(golden.title()).isEqualTo(Set.copyOf(outcome.trace()));
            assertThat(doubtful(explanation)).as(golden.title()).isEmpty();
            assertThat(missed(explanation)).as(golden.title()).isEqualTo(unfired(pack, outcome));
            assertThat(explanation.whyNot())
                    .as(golden.title())
                    .allMatch(one -> one.distance() > 0 && one.failed().truth() != Truth.TRUE);
            assertThat(ranks(explanation))
                    .as(golden.title())
                    .containsAll(outcome.effects().stream().map(Effect::rank).toList());
        }
    }

    /** What a rule that fired is said to have tested in vain. */
    private static List<Check> doubtful(Explanation explanation) {
        return explanation.why().stream()
                .flatMap(why -> why.checks().stream())
                .filter(check -> check.kind() != Kind.CHOICE && check.truth() != Truth.TRUE)
                .toList();
    }

    private static Set<String> missed(Explanation explanation) {
        return explanation.whyNot().stream().map(one -> one.rule().name()).collect(Collectors.toSet());
    }

    private static Set<String> unfired(Pack pack, Outcome outcome) {
        var names = pack.ruleSet().rules().stream().map(Rule::name).collect(Collectors.toCollection(HashSet::new));
        outcome.trace().forEach(firing -> names.remove(firing.rule()));
        return names;
    }

    private static List<Integer> ranks(Explanation explanation) {
        return explanation.why().stream()
                .flatMap(why -> why.proposed().stream())
                .map(Proposed::fate)
                .flatMapToInt(ExplanationTest::ranks)
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void suggestOnlyWhatTheRulesThenGrant(Pack pack) {
        var explainer = new Explainer(pack.ruleSet());
        var away = new OneFactAway(pack.ruleSet(), 2);
        var cases = pack.goldenCases();
        for (int i = 0; i < cases.size(); i += EVERY) {
            var facts = pack.facts(cases.get(i));
            var rule =
                    explainer.explain(facts, fuel()).whyNot().getFirst().rule().name();
            var answer =
                    away.of(facts, new Goal.Fires(rule), Openness.ANYTHING, new Fuel(500_000, Duration.ofMinutes(1)));
            assertThat(answer.suggestions())
                    .allSatisfy(suggestion ->
                            assertThat(fired(pack, with(suggestion, facts))).contains(rule));
            assertThat(away.of(facts, new Goal.Fires(rule), Openness.UNKNOWN, new Fuel(100_000, Duration.ofMinutes(1)))
                            .suggestions())
                    .flatExtracting(Suggestion::changes)
                    .allSatisfy(change -> assertThat(facts.all().stream()
                                    .filter(fact -> fact.path().equals(change.fact()))
                                    .map(fact -> fact.value(change.attribute().name())))
                            .allMatch(value -> value == null));
        }
    }

    private static Facts with(Suggestion suggestion, Facts facts) {
        var changed = facts;
        for (var change : suggestion.changes()) {
            changed = change.in(changed);
        }
        return changed;
    }

    private static List<String> fired(Pack pack, Facts facts) {
        return ((Outcome) pack.evaluator().evaluate(facts))
                .trace().stream().map(Outcome.Firing::rule).toList();
    }

    private static Set<Outcome.Firing> firings(Explanation explanation) {
        return explanation.why().stream()
                .map(why -> new Outcome.Firing(why.rule().name(), why.facts()))
                .collect(Collectors.toSet());
    }

    private static IntStream ranks(Fate fate) {
        return switch (fate) {
            case Fate.Kept(int rank) -> IntStream.of(rank);
            case Fate.Adjusted(int rank, var _) -> IntStream.of(rank);
            case Fate.Capped(var _, var rank, int approval) ->
                IntStream.concat(rank.stream().mapToInt(Integer::intValue), IntStream.of(approval));
            case Fate.Lost _, Fate.Vetoed _, Fate.Undecided _, Fate.Empty _ -> IntStream.empty();
        };
    }

    private static Fuel fuel() {
        return new Fuel(10_000_000, Duration.ofMinutes(1));
    }
}
