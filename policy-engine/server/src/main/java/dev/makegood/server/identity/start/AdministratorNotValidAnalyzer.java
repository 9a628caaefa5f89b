package dev.makegood.server.identity.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints what is wrong with the administrator of the environment instead of a stack trace. */
final class AdministratorNotValidAnalyzer extends AbstractFailureAnalyzer<AdministratorNotValid> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, AdministratorNotValid cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Set both MAKEGOOD_ADMIN_USER and MAKEGOOD_ADMIN_PASSWORD, or neither.",
                cause);
    }
}
