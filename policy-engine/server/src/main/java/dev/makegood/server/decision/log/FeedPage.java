package dev.makegood.server.decision.log;

import java.util.List;

/**
 * Decisions, those of one stream in their order.
 *
 * @param next where to go on
 * @param isLast whether there were no more when it was read
 */
public record FeedPage(List<RecordedDecision> decisions, FeedCursor next, boolean isLast) {
    public FeedPage {
        decisions = List.copyOf(decisions);
    }
}
