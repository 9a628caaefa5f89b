package dev.makegood.explanation;

import dev.makegood.evaluation.Workings;
import dev.makegood.language.Conclusion;
import dev.makegood.language.Rule;
import dev.makegood.resolution.Fate;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.EffectKind;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is wanted of a case. */
public sealed interface Goal {
    /** That rule fires, and what it proposes, if it does, holds. */
    record Fires(String rule) implements Goal {}

    /**
     * There is such an effect, by whichever rule.
     *
     * @param what its type or action; empty for any
     */
    record Gives(EffectKind kind, Optional<String> what) implements Goal {}

    /** Whether that rule could be what leads to it. */
    default boolean isOf(Rule rule) {
        return switch (this) {
            case Fires(var name) -> rule.name().equals(name);
            case Gives(var kind, var what) ->
                proposals(rule).anyMatch(propose -> propose.kind() == kind && isWritten(propose, what));
        };
    }

    /** Whether the case has it by that rule. */
    default boolean isReached(Workings workings, Rule rule) {
        boolean proposes = proposals(rule).findAny().isPresent();
        return workings.fired().stream()
                .filter(match -> match.rule().name().equals(rule.name()))
                .anyMatch(match -> !proposes
                        || workings.proposals(match).stream()
                                .anyMatch(proposal -> isFor(proposal) && holds(workings.fate(proposal))));
    }

    private boolean isFor(Proposal proposal) {
        return switch (this) {
            case Fires _ -> true;
            case Gives(var kind, var what) ->
                proposal.kind() == kind
                        && what.filter(name -> !name.equals(named(proposal.values())))
                                .isEmpty();
        };
    }

    /** What a rule may propose. */
    static Stream<Conclusion.Propose> proposals(Rule rule) {
        return rule.parts().stream()
                .flatMap(part -> part.conclusions().stream())
                .filter(Conclusion.Propose.class::isInstance)
                .map(Conclusion.Propose.class::cast);
    }

    private static boolean isWritten(Conclusion.Propose propose, Optional<String> what) {
        return what.isEmpty()
                || Stream.of(EffectKind.TYPE, EffectKind.ACTION)
                        .flatMap(name -> Optional.ofNullable(propose.arguments().get(name)).stream())
                        .flatMap(argument -> argument.written().stream())
                        .anyMatch(what.get()::equals);
    }

    private static Object named(Map<String, ?> values) {
        var type = values.get(EffectKind.TYPE);
        return type != null
                ? type
                : Optional.<Object>ofNullable(values.get(EffectKind.ACTION)).orElse("");
    }

    private static boolean holds(Fate fate) {
        return switch (fate) {
            case Fate.Kept _, Fate.Adjusted _, Fate.Capped _ -> true;
            case Fate.Lost _, Fate.Vetoed _, Fate.Undecided _, Fate.Empty _ -> false;
        };
    }
}
