package dev.makegood.server.decision.outcome;

import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.RuleSet;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Outcome", description = "What the rules say to a case.")
public record OutcomeResponse(
        @Schema(description = "The rule set that was asked", example = "air-passenger-rights")
        String ruleSet,

        @Schema(description = "The release that was asked: 1, 2, … within its rule set; 0 for a draft", example = "3")
        int release,

        @Schema(description = "SHA-256 over everything in it that decides", example = "sha256:9f86d081…")
        String digest,

        @Schema(description = "The version of the engine", example = "0.1.0")
        String engine,

        @Schema(description = "What is due or recommended, first things first")
        List<EffectResponse> effects,

        @Schema(description = "Facts worth asking: each could still change the effects")
        List<Missing> missingFacts,

        @Schema(description = "Values the rules took for granted while the true ones are unknown")
        List<Assumed> assumed,

        @Schema(description = "Proposals that contradict each other; a person decides")
        List<ConflictResponse> conflicts,

        @Schema(description = "What rules proposed and the brand profile of the rule set forbids")
        List<VetoResponse> vetoes,

        @Schema(description = "Whether no rule had anything to say", example = "false")
        boolean gap,

        @Schema(description = "Which rules fired on which facts")
        List<Fired> trace) {

    public static OutcomeResponse of(CompiledRuleSet compiled, Outcome outcome) {
        var release = compiled.release();
        return of(compiled.ruleSet(), release.number(), release.digest(), outcome);
    }

    /** What rules say that are no release. */
    public static OutcomeResponse ofDraft(RuleSet ruleSet, Outcome outcome) {
        return of(ruleSet, 0, ruleSet.digest(), outcome);
    }

    private static OutcomeResponse of(RuleSet ruleSet, int release, String digest, Outcome outcome) {
        var effects = new Effects(ruleSet);
        return new OutcomeResponse(
                ruleSet.id(),
                release,
                digest,
                RuleSetEvaluator.ENGINE_VERSION,
                outcome.effects().stream().map(effects::response).toList(),
                outcome.missingFacts().stream().map(Missing::of).toList(),
                outcome.assumed().stream().map(Assumed::of).toList(),
                outcome.conflicts().stream()
                        .map(conflict -> new ConflictResponse(
                                conflict.reason(),
                                conflict.proposals().stream()
                                        .map(effects::response)
                                        .toList()))
                        .toList(),
                outcome.vetoes().stream()
                        .map(veto -> new VetoResponse(veto.reason(), effects.response(veto.proposal())))
                        .toList(),
                outcome.gap(),
                outcome.trace().stream().map(Fired::of).toList());
    }

    @Schema(name = "MissingFact", description = "An unknown that could still change the effects.")
    public record Missing(
            @Schema(description = "The fact it belongs to", example = "flight")
            String fact,

            @Schema(example = "extraordinary") String attribute,

            @Schema(description = "What to ask the customer")
            Text question) {
        static Missing of(Outcome.MissingFact missing) {
            return new Missing(missing.fact(), missing.attribute(), missing.question());
        }
    }

    @Schema(name = "AssumedFact", description = "An unknown for which the rules read a fixed value.")
    public record Assumed(
            @Schema(description = "The fact it belongs to", example = "flight")
            String fact,

            @Schema(example = "extraordinary") String attribute,

            @Schema(description = "What the rules read", example = "false")
            Object value) {
        static Assumed of(Outcome.AssumedFact assumed) {
            return new Assumed(assumed.fact(), assumed.attribute(), JsonValues.of(assumed.value()));
        }
    }

    @Schema(name = "Veto", description = "A proposal that is forbidden.")
    public record VetoResponse(
            @Schema(description = "Why it is forbidden") Text reason,

            @Schema(description = "What was proposed, without a rank")
            EffectResponse proposal) {}

    @Schema(name = "Conflict", description = "Proposals of which only one may hold and none is to be preferred.")
    public record ConflictResponse(
            Text reason,

            @Schema(description = "None of them is an effect")
            List<EffectResponse> proposals) {}

    @Schema(name = "Firing", description = "A rule that fired.")
    public record Fired(
            @Schema(example = "Delay of three hours or more, up to 1 500 km")
            String rule,

            @Schema(description = "The facts its patterns matched", example = "[\"flight\"]")
            List<String> facts) {
        static Fired of(Outcome.Firing firing) {
            return new Fired(firing.rule(), firing.facts());
        }
    }
}
