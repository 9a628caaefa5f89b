package dev.makegood.server.ruleset;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the rules instead of a stack trace. */
final class RulesDoNotCompileAnalyzer extends AbstractFailureAnalyzer<RulesDoNotCompile> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, RulesDoNotCompile cause) {
        return new FailureAnalysis(
                "%d findings in the rule sets:%n%n%s"
                        .formatted(cause.findings().size(), String.join(System.lineSeparator(), cause.findings())),
                "Correct the packs, or leave out the faulty one. A release that no longer compiles was made by another"
                        + " version of Makegood: start that one.",
                cause);
    }
}
