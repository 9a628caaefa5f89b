package dev.makegood.language;

import java.util.List;

/** What compiling the files of a rule set gives: the rule set, or all that is wrong with it. */
public sealed interface Compilation {
    record Compiled(RuleSet ruleSet) implements Compilation {}

    /** Sorted by file and place, never empty. */
    record Rejected(List<Diagnostic> diagnostics) implements Compilation {
        public Rejected {
            diagnostics = List.copyOf(diagnostics);
        }
    }
}
