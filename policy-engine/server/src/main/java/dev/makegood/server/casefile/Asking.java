package dev.makegood.server.casefile;

import dev.makegood.server.decision.Answer;
import dev.makegood.server.decision.CaseEvaluation;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.ruleset.RuleSets;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Asks the rule sets of a case what they say to it as it is. */
@Component
class Asking {
    static final String RULE_SET = "ruleSet";
    static final String FACTS = "facts";

    private final CaseFacts facts;
    private final CaseEvaluation evaluation;
    private final RuleSets ruleSets;
    private final Clock clock;

    Asking(CaseFacts facts, CaseEvaluation evaluation, RuleSets ruleSets, Clock clock) {
        this.facts = facts;
        this.evaluation = evaluation;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    Answer ask(CaseFile file, String ruleSet, Caller caller) {
        var answer = ask(body(file, ruleSet), caller);
        // Another release, of other words, may have gone live in between.
        return answer instanceof Answer.NotValid ? ask(body(file, ruleSet), caller) : answer;
    }

    /** Those of a case that have words for what its clocks say. */
    List<String> thatKnowClocks(CaseFile file) {
        return file.ruleSets().stream()
                .filter(id -> ruleSets.find(id)
                        .filter(live -> live.ruleSet()
                                .vocabulary()
                                .byKey(KnownFacts.TICKET)
                                .isPresent())
                        .isPresent())
                .toList();
    }

    Answer ask(ObjectNode body, Caller caller) {
        return evaluation.evaluate(body, caller, clock.instant());
    }

    /** The request that asks a rule set about the case, with all facts that it has words for. */
    ObjectNode body(CaseFile file, String ruleSet) {
        var body = JsonNodeFactory.instance.objectNode().put(RULE_SET, ruleSet).put("caseRef", file.ref());
        body.set(
                FACTS,
                ruleSets.find(ruleSet)
                        .map(live -> facts.of(file, live.ruleSet().vocabulary()))
                        .orElseGet(JsonNodeFactory.instance::objectNode));
        return body;
    }
}
