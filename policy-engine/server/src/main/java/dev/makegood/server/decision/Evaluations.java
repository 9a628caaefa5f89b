package dev.makegood.server.decision;

import dev.makegood.server.identity.Caller;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Evaluates cases without recording them. */
@Service
@PreAuthorize("hasAuthority('evaluations')")
public class Evaluations {
    private final CaseEvaluation evaluation;
    private final Clock clock;

    Evaluations(CaseEvaluation evaluation, Clock clock) {
        this.evaluation = evaluation;
        this.clock = clock;
    }

    /** What the rules say to the case in {@code body}, or everything that is wrong with it. */
    public Answer evaluate(JsonNode body, Caller caller) {
        return evaluation.evaluate(body, caller, clock.instant());
    }

    /**
     * How what they say to it comes about.
     *
     * @param rule of which is asked what would make it fire, of what is not known
     */
    public Explained explain(JsonNode body, Caller caller, Optional<String> rule) {
        return switch (evaluate(body, caller)) {
            case Answer.Evaluated evaluated ->
                DecisionExplanations.explain(evaluated.ruleSet().ruleSet(), evaluated.facts(), rule);
            case Answer.Refused refused -> new Explained.Refused(refused);
        };
    }
}
