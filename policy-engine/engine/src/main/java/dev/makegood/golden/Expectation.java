package dev.makegood.golden;

import dev.makegood.evaluation.Outcome;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Veto;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** What a case gives, put down as what is expected of it. */
final class Expectation {
    private Expectation() {}

    /** A golden case of no file, which that outcome is as expected of. */
    static GoldenCase of(String title, JsonNode facts, Outcome outcome) {
        return new GoldenCase(
                "",
                title,
                facts,
                outcome.effects().stream()
                        .map(Effect::proposal)
                        .map(Verdict::telling)
                        .toList(),
                Optional.of(outcome.vetoes().stream()
                                .map(Veto::proposal)
                                .map(Verdict::telling)
                                .toList())
                        .filter(vetoes -> !vetoes.isEmpty()),
                Optional.empty(),
                outcome.conflicts().size(),
                outcome.gap());
    }
}
