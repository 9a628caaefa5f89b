package dev.makegood.server.explanation;

import dev.makegood.explanation.Explainer;
import dev.makegood.explanation.Goal;
import dev.makegood.explanation.OneFactAway;
import dev.makegood.explanation.OneFactAway.Openness;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Fuel;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.Text;
import java.time.Duration;
import java.util.Optional;

/** Explains outcomes as the engine does, each within what one request may cost. */
public final class Explanations {
    private static final long EVALUATIONS = 2_000_000;
    private static final int MOST_FACTS = 4;
    private static final Duration TIME = Duration.ofSeconds(2);
    private static final Text OVER_LIMIT = new Text(
            "Explaining this case takes more than one request may cost",
            "Việc giải thích hồ sơ này vượt quá giới hạn của một yêu cầu");

    private Explanations() {}

    /** What comes of it. */
    public sealed interface Result {
        record Explained(ExplanationResponse explanation) implements Result {}

        record Stopped(Text reason) implements Result {}
    }

    /**
     * How an outcome comes about.
     *
     * @param rule a rule of which is wanted what would make it fire
     * @param openness what may be suggested for that
     */
    public static Result of(RuleSet ruleSet, Facts facts, Optional<String> rule, Openness openness) {
        try {
            var explanation = new Explainer(ruleSet).explain(facts, fuel());
            var away = rule.map(
                    name -> new OneFactAway(ruleSet, MOST_FACTS).of(facts, new Goal.Fires(name), openness, fuel()));
            return new Result.Explained(ExplanationResponse.of(explanation, away));
        } catch (Fuel.Exhausted _) {
            return new Result.Stopped(OVER_LIMIT);
        }
    }

    private static Fuel fuel() {
        return new Fuel(EVALUATIONS, TIME);
    }
}
