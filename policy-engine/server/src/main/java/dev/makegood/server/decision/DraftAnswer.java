package dev.makegood.server.decision;

import dev.makegood.evaluation.Outcome;
import dev.makegood.language.RuleSet;
import dev.makegood.server.explanation.ExplanationResponse;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;

/** What evaluating a case by a draft gives. */
public sealed interface DraftAnswer {
    /**
     * There is an outcome.
     *
     * @param live what the live release says to the same case, where there is one that knows these facts
     * @param explanation how what the draft says comes about, where that was asked for and takes no more than it may
     */
    record Evaluated(RuleSet ruleSet, Outcome outcome, Optional<Live> live, Optional<ExplanationResponse> explanation)
            implements DraftAnswer {}

    /** What the live release says. */
    record Live(CompiledRuleSet ruleSet, Outcome outcome) {}

    /** There is no such draft. */
    record NotThere() implements DraftAnswer {}

    /** The request is faulty, or its facts or the files of the draft are; never empty. */
    record NotValid(List<Fault> faults) implements DraftAnswer {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** The evaluation was stopped; there is no half outcome. */
    record Stopped(Text reason) implements DraftAnswer {}
}
