package dev.makegood.server.decision.log;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints which key is needed instead of a stack trace. */
final class PersonalDataKeyNotUsableAnalyzer extends AbstractFailureAnalyzer<PersonalDataKeyNotUsable> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PersonalDataKeyNotUsable cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Give all nodes the key of the first one: the text of %s in its data directory, as %s or as that file."
                        .formatted(PersonalDataKey.FILE, PersonalDataKey.SETTING),
                cause);
    }
}
