package dev.makegood.server.language.web;

import dev.makegood.evaluation.Outcome;
import dev.makegood.resolution.Effect;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

@Schema(name = "Trial", description = "What a snippet says to a case. Values are written as texts.")
record TrialResponse(
        @Schema(description = "What is due or recommended, first things first")
        List<TriedEffect> effects,

        @Schema(description = "Facts worth asking", example = "[\"customer.age\"]")
        List<String> missingFacts,

        @Schema(description = "How many conflicts a person would have to decide", example = "0")
        int conflicts,

        @Schema(description = "Whether no rule had anything to say", example = "false")
        boolean gap,

        @Schema(description = "The names of the rules that fired")
        List<String> trace) {
    static TrialResponse of(Outcome outcome) {
        return new TrialResponse(
                outcome.effects().stream().map(TriedEffect::of).toList(),
                outcome.missingFacts().stream()
                        .map(missing -> missing.fact() + "." + missing.attribute())
                        .toList(),
                outcome.conflicts().size(),
                outcome.gap(),
                outcome.trace().stream().map(Outcome.Firing::rule).toList());
    }

    @Schema(name = "TriedEffect", description = "An effect a snippet proposes.")
    record TriedEffect(
            @Schema(example = "gesture") String kind,

            @Schema(description = "What it carries, by name", example = "{\"type\": \"REFUND\"}")
            Map<String, String> values,

            @Schema(description = "Figures that explain it, by name")
            Map<String, String> terms,

            @Schema(description = "The rule that proposes it")
            String rule,

            @Schema(description = "The facts it matched", example = "[\"customer\"]")
            List<String> facts) {
        static TriedEffect of(Effect effect) {
            var proposal = effect.proposal();
            return new TriedEffect(
                    proposal.kind().key(),
                    texts(proposal.values()),
                    texts(proposal.terms()),
                    proposal.rule().name(),
                    proposal.facts());
        }

        private static Map<String, String> texts(Map<String, Object> values) {
            return values.entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            value -> value.getValue().toString(),
                            (one, _) -> one,
                            LinkedHashMap::new));
        }
    }
}
