package dev.makegood.server.release;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints which release was altered instead of a stack trace. */
final class ReleaseAlteredAnalyzer extends AbstractFailureAnalyzer<ReleaseAltered> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ReleaseAltered cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Restore the database from a backup, and find out who changed it: Makegood itself never does.",
                cause);
    }
}
