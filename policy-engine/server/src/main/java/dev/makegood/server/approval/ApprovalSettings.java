package dev.makegood.server.approval;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How approval requests are dealt with.
 *
 * @param answerWithin after how much opening time of the branch the next one is asked
 */
@ConfigurationProperties("makegood.approvals")
record ApprovalSettings(@DefaultValue("30m") Duration answerWithin) {
    ApprovalSettings {
        if (!answerWithin.isPositive()) {
            throw new IllegalArgumentException("makegood.approvals.answer-within must be above 0: " + answerWithin);
        }
    }
}
