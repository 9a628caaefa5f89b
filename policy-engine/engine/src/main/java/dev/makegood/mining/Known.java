package dev.makegood.mining;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A lesson, and what the rules say of it as they are.
 *
 * @param recommended by the rule
 * @param beside what else they say
 */
record Known(Lesson lesson, Proposal recommended, List<Conclusion> beside) {
    /** Nothing where they cannot be asked, or the rule does not recommend that. */
    static Optional<Known> of(Lesson lesson, Target target, RuleSetEvaluator evaluator) {
        return proposals(lesson.facts(), evaluator)
                .flatMap(proposals -> proposals.stream()
                        .filter(target::isMet)
                        .findFirst()
                        .map(met -> new Known(lesson, met, without(proposals, met))));
    }

    /** Whether those rules say of it what the person did, and nothing else otherwise. */
    boolean isMet(Target target, RuleSetEvaluator evaluator) {
        return proposals(lesson.facts(), evaluator)
                .filter(proposals -> switch (lesson.wish()) {
                    case Lesson.Wish.Given given -> gives(proposals, target, given);
                    case Lesson.Wish.Nothing() -> isNothing(proposals, target);
                    case Lesson.Wish.AsRecommended(var amount, var quantity) ->
                        Conclusion.of(recommended).gives(amount, quantity) && isSame(proposals);
                })
                .isPresent();
    }

    private boolean gives(List<Proposal> proposals, Target target, Lesson.Wish.Given given) {
        return proposals.stream()
                .filter(target::isAlike)
                .filter(proposal -> Conclusion.of(proposal).gives(given.amount(), given.quantity()))
                .anyMatch(proposal -> isSame(without(proposals, proposal), beside));
    }

    private boolean isNothing(List<Proposal> proposals, Target target) {
        return proposals.stream().noneMatch(target::isAlike)
                && isSame(proposals.stream().map(Conclusion::of).toList(), beside);
    }

    private boolean isSame(List<Proposal> proposals) {
        var before = new ArrayList<>(beside);
        before.add(Conclusion.of(recommended));
        return isSame(proposals.stream().map(Conclusion::of).toList(), before);
    }

    /** In any order. */
    private static boolean isSame(List<Conclusion> some, List<Conclusion> others) {
        var open = new ArrayList<>(others);
        return some.size() == others.size() && some.stream().allMatch(open::remove);
    }

    private static List<Conclusion> without(List<Proposal> proposals, Proposal one) {
        var rest = new ArrayList<>(proposals);
        rest.remove(one);
        return rest.stream().map(Conclusion::of).toList();
    }

    private static Optional<List<Proposal>> proposals(JsonNode facts, RuleSetEvaluator evaluator) {
        var owners = EnumSet.of(FactType.Owner.CALLER, FactType.Owner.SERVER);
        var reading = new FactsReader(evaluator.ruleSet().vocabulary())
                .read(facts, owners, JsonNodeFactory.instance.objectNode());
        return switch (reading) {
            case FactsReading.Faulty _ -> Optional.empty();
            case FactsReading.Read(var read) ->
                switch (evaluator.evaluate(read)) {
                    case Evaluation.OverLimit _ -> Optional.empty();
                    case Outcome outcome ->
                        Optional.of(
                                outcome.effects().stream().map(Effect::proposal).toList());
                };
        };
    }
}
