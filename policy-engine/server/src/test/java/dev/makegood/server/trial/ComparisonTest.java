package dev.makegood.server.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Outcome;
import dev.makegood.resolution.Conflict;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Proposal;
import dev.makegood.server.trial.OutcomeDifference.EffectChange;
import dev.makegood.server.trial.OutcomeDifference.How;
import dev.makegood.server.trial.OutcomeDifference.MoneyChange;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Text SAID = new Text("Said", "Nói");

    @Test
    void seesNoDifferenceInRulesOrderTermsOrScale() {
        var decided = outcome(refund("10.00 EUR", "One rule"), points("3"));
        var candidate = outcome(points("3.0"), refund("10 EUR", "Another rule"));

        assertThat(Comparison.of(decided, candidate).isNone()).isTrue();
    }

    @Test
    void tellsWhatIsOtherwiseByWhatItIsAbout() {
        var decided = outcome(refund("10.00 EUR", "A rule"), points("3"));
        var candidate = outcome(refund("12.50 EUR", "A rule"), points("3"), points("3"));

        var difference = Comparison.of(decided, candidate);

        assertThat(difference.effects()).extracting(EffectChange::how).containsExactly(How.CHANGED, How.ADDED);
        assertThat(difference.effects().getFirst().in()).containsExactly("amount");
        assertThat(difference.money()).containsExactly(new MoneyChange("2.50", "EUR"));
    }

    @Test
    void takesAnotherCurrencyForMoreAndLess() {
        var difference = Comparison.of(outcome(refund("10.00 EUR", "A rule")), outcome(refund("9.00 USD", "A rule")));

        assertThat(difference.money())
                .containsExactly(new MoneyChange("-10.00", "EUR"), new MoneyChange("9.00", "USD"));
    }

    /** Texts may be put together from facts. */
    @Test
    void tellsThatATextIsAnotherAndNotWhichOne() {
        var difference = Comparison.of(outcome(feedback("How was Jane?")), outcome(feedback("How was John?")));

        assertThat(difference.effects()).singleElement().satisfies(change -> {
            assertThat(change.how()).isEqualTo(How.CHANGED);
            assertThat(change.in()).containsExactly("question");
        });
        assertThat(difference.toString()).doesNotContain("Jane", "John");
    }

    @Test
    void tellsWhatIsAskedConflictsAndWhetherThereIsAnAnswer() {
        var missing = new Outcome.MissingFact("segments[1]", "cause", SAID);
        var conflict = new Conflict(SAID, List.of(points("1"), points("2")));
        var decided = new Outcome(List.of(), List.of(), List.of(), List.of(), List.of(), true, List.of());
        var candidate =
                new Outcome(List.of(), List.of(missing), List.of(), List.of(conflict), List.of(), false, List.of());

        var there = Comparison.of(decided, candidate);
        var back = Comparison.of(candidate, decided);

        assertThat(there.asksAlso()).containsExactly("segments[1].cause");
        assertThat(there.conflictsMore()).isEqualTo(1);
        assertThat(there.gap()).isFalse();
        assertThat(back.asksNoMore()).containsExactly("segments[1].cause");
        assertThat(back.conflictsFewer()).isEqualTo(1);
        assertThat(back.gap()).isTrue();
    }

    private static Outcome outcome(Proposal... proposals) {
        var effects = IntStream.range(0, proposals.length)
                .mapToObj(index -> new Effect(index + 1, proposals[index]))
                .toList();
        return new Outcome(effects, List.of(), List.of(), List.of(), List.of(), false, List.of());
    }

    private static Proposal refund(String amount, String rule) {
        var values = Map.<String, Object>of(
                "type",
                "REFUND",
                "basis",
                "GOODWILL",
                "amount",
                Money.parse(amount).orElseThrow());
        return proposal(EffectKind.GESTURE, values, rule);
    }

    private static Proposal points(String quantity) {
        var values =
                Map.<String, Object>of("type", "POINTS", "basis", "GOODWILL", "quantity", new BigDecimal(quantity));
        return proposal(EffectKind.GESTURE, values, "Points");
    }

    private static Proposal feedback(String question) {
        return proposal(EffectKind.FEEDBACK, Map.of("question", question), "A question");
    }

    private static Proposal proposal(EffectKind kind, Map<String, Object> values, String rule) {
        return new Proposal(
                kind,
                values,
                Optional.of("LATE"),
                Optional.empty(),
                Map.of("rule", rule),
                new Proposal.RuleRef(rule, SAID, Optional.empty(), 0),
                List.of(rule));
    }
}
