package dev.makegood.server.language;

import dev.makegood.evaluation.Outcome;
import dev.makegood.language.Diagnostic;
import dev.makegood.server.problem.Fault;
import dev.makegood.vocabulary.Text;
import java.util.List;

/** What comes of checking or trying a snippet. */
public sealed interface Trial {
    /** What is wrong with the rules; nothing where they compile. */
    record Checked(List<Diagnostic> diagnostics) implements Trial {}

    record Evaluated(Outcome outcome) implements Trial {}

    /** The request is faulty, or its rules or facts are. */
    record NotValid(List<Fault> faults) implements Trial {}

    record Stopped(Text reason) implements Trial {}
}
