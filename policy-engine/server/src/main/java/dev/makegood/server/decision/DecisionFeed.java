package dev.makegood.server.decision;

import dev.makegood.server.decision.log.FeedCursor;
import dev.makegood.server.decision.log.FeedPage;
import dev.makegood.server.decision.log.FeedRecords;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Gives all decisions to other systems, each once. */
@Service
@PreAuthorize("hasAuthority('decisions:all')")
public class DecisionFeed {
    private final FeedRecords records;

    DecisionFeed(FeedRecords records) {
        this.records = records;
    }

    public FeedPage after(FeedCursor cursor, int most) {
        return records.after(cursor, most);
    }

    /** From what is decided next. */
    public FeedPage now() {
        return records.now();
    }
}
