package dev.makegood.server.decision;

import dev.makegood.evaluation.Outcome;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** What evaluating a case gives. */
public sealed interface Answer {
    /**
     * There is an outcome.
     *
     * @param facts as they were evaluated: what was stated and what the server knew by itself
     * @param canary that it is one of a canary
     * @param again the same case, stated by the same caller at the same moment, as another release reads it
     */
    record Evaluated(
            CompiledRuleSet ruleSet,
            Outcome outcome,
            JsonNode facts,
            Optional<String> caseRef,
            Optional<InCanary> canary,
            Function<CompiledRuleSet, FactsReading> again)
            implements Answer {}

    /** There is no outcome. */
    sealed interface Refused extends Answer {}

    record RuleSetUnknown() implements Refused {}

    /** Sorted by path, never empty. */
    record NotValid(List<Fault> faults) implements Refused {
        public NotValid {
            faults = List.copyOf(faults);
        }

        /** Whether nothing but the facts is faulty. */
        public boolean onlyFacts() {
            return faults.stream().allMatch(fault -> fault.path().startsWith(CaseRequest.FACTS + "."));
        }
    }

    /** The evaluation was stopped; there is no half outcome. */
    record Stopped(Text reason) implements Refused {}
}
