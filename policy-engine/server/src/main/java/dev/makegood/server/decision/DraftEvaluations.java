package dev.makegood.server.decision;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.explanation.OneFactAway.Openness;
import dev.makegood.language.RuleSet;
import dev.makegood.server.draft.DraftRules;
import dev.makegood.server.draft.Drafts;
import dev.makegood.server.draft.FilesMember;
import dev.makegood.server.explanation.ExplanationResponse;
import dev.makegood.server.explanation.Explanations;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Evaluates cases by drafts, beside the live release. Facts of the server may be stated here; nothing is recorded. */
@Service
@PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
public class DraftEvaluations {
    private static final Set<FactType.Owner> ALL = EnumSet.of(FactType.Owner.CALLER, FactType.Owner.SERVER);
    private static final String DECISION = "decision";
    private static final String EXPLAIN = "explain";

    private final Drafts drafts;
    private final DraftRules rules;
    private final RuleSets ruleSets;
    private final DecisionsOnRecord decisions;
    private final ServerFacts serverFacts;
    private final Clock clock;

    DraftEvaluations(
            Drafts drafts,
            DraftRules rules,
            RuleSets ruleSets,
            DecisionsOnRecord decisions,
            ServerFacts serverFacts,
            Clock clock) {
        this.drafts = drafts;
        this.rules = rules;
        this.ruleSets = ruleSets;
        this.decisions = decisions;
        this.serverFacts = serverFacts;
        this.clock = clock;
    }

    /** What the draft says to the case in {@code body}, or everything that is wrong with it. */
    public DraftAnswer evaluate(String id, JsonNode body, Caller caller) {
        var found = drafts.find(id);
        if (found.isEmpty()) {
            return new DraftAnswer.NotThere();
        }
        var members = Members.of(body, CaseRequest.FACTS, FilesMember.NAME, DECISION, EXPLAIN);
        var files = FilesMember.optional(body, members).over(found.get().files());
        var stated = stated(body, members, caller);
        var isExplained = members.flag(EXPLAIN);
        if (stated.isEmpty() || !members.faults().isEmpty()) {
            return new DraftAnswer.NotValid(members.faults());
        }
        return switch (rules.of(files)) {
            case DraftRules.Compiled.NotYet notYet -> new DraftAnswer.NotValid(notYet.faults());
            case DraftRules.Compiled.Ready(var evaluator) ->
                evaluate(evaluator, ruleSets.find(found.get().draft().ruleSet()), stated.get(), caller, isExplained);
        };
    }

    /** The facts the body has, or those of the decision it names. */
    private Optional<JsonNode> stated(JsonNode body, Members members, Caller caller) {
        if (!body.path(DECISION).isString()) {
            return Optional.of(body.path(CaseRequest.FACTS)).filter(facts -> {
                if (!facts.isObject()) {
                    members.note(
                            CaseRequest.FACTS,
                            FactFault.Code.WRONG_TYPE.name(),
                            RequestTexts.WRONG_TYPE,
                            RequestTexts.GIVE_FACTS_OR_DECISION);
                }
                return facts.isObject();
            });
        }
        var decision = decisions.find(body.path(DECISION).stringValue(), caller);
        if (decision.isEmpty()) {
            members.note(
                    DECISION,
                    FactFault.Code.NOT_IN_LIST.name(),
                    RequestTexts.NO_SUCH_DECISION,
                    RequestTexts.GIVE_FACTS_OR_DECISION);
        }
        return decision.map(known -> known.document().path(DecisionDocument.FACTS));
    }

    private DraftAnswer evaluate(
            RuleSetEvaluator evaluator,
            Optional<CompiledRuleSet> live,
            JsonNode stated,
            Caller caller,
            boolean isExplained) {
        var at = clock.instant();
        var ruleSet = evaluator.ruleSet();
        var supplied = serverFacts.in(ruleSet.vocabulary(), caller, at);
        return switch (new FactsReader(ruleSet.vocabulary()).read(stated, ALL, supplied)) {
            case FactsReading.Faulty(var faults) ->
                new DraftAnswer.NotValid(
                        faults.stream().map(CaseEvaluation::inRequest).toList());
            case FactsReading.Read(var facts) ->
                switch (evaluator.evaluate(facts)) {
                    case Evaluation.OverLimit(var reason) -> new DraftAnswer.Stopped(reason);
                    case Outcome outcome ->
                        new DraftAnswer.Evaluated(
                                ruleSet,
                                outcome,
                                live.flatMap(known -> said(known, stated, caller, at)),
                                isExplained ? explained(ruleSet, facts) : Optional.empty());
                };
        };
    }

    private static Optional<ExplanationResponse> explained(RuleSet ruleSet, Facts facts) {
        return switch (Explanations.of(ruleSet, facts, Optional.empty(), Openness.UNKNOWN)) {
            case Explanations.Result.Explained(var explanation) -> Optional.of(explanation);
            case Explanations.Result.Stopped _ -> Optional.empty();
        };
    }

    /** Nothing where the live release does not know these facts, or cannot say. */
    private Optional<DraftAnswer.Live> said(CompiledRuleSet live, JsonNode stated, Caller caller, Instant at) {
        var supplied = serverFacts.in(live.ruleSet().vocabulary(), caller, at);
        return live.read(stated, ALL, supplied) instanceof FactsReading.Read(var facts)
                        && live.evaluate(facts) instanceof Outcome outcome
                ? Optional.of(new DraftAnswer.Live(live, outcome))
                : Optional.empty();
    }
}
