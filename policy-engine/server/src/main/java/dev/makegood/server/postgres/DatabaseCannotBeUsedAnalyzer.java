package dev.makegood.server.postgres;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the database instead of a stack trace. */
final class DatabaseCannotBeUsedAnalyzer extends AbstractFailureAnalyzer<DatabaseCannotBeUsed> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseCannotBeUsed cause) {
        return new FailureAnalysis(cause.reason(), cause.remedy(), cause);
    }
}
