package dev.makegood.server.decision;

import dev.makegood.evaluation.Outcome;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.vocabulary.Text;
import java.util.List;

/** What evaluating a case gives. */
public sealed interface Answer {
    record Evaluated(CompiledRuleSet ruleSet, Outcome outcome) implements Answer {}

    record RuleSetUnknown() implements Answer {}

    /** Sorted by path, never empty. */
    record NotValid(List<Fault> faults) implements Answer {
        public NotValid {
            faults = List.copyOf(faults);
        }

        /** Whether nothing but the facts is faulty. */
        public boolean onlyFacts() {
            return faults.stream().allMatch(fault -> fault.path().startsWith(CaseRequest.FACTS + "."));
        }
    }

    /** The evaluation was stopped; there is no half outcome. */
    record Stopped(Text reason) implements Answer {}
}
