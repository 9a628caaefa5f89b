package dev.makegood.server.deviation;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows those who write and approve rules where people do otherwise. */
@Service
@PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
public class Deviations {
    private static final int MOST = 200;

    private final DeviationRecords records;

    Deviations(DeviationRecords records) {
        this.records = records;
    }

    /**
     * The most frequent, first things first.
     *
     * @param days how far back, by the clock of the database
     * @param least how often at least
     */
    public List<Deviation> list(Optional<String> ruleSet, int days, int least) {
        return records.list(ruleSet, days, least, MOST);
    }
}
