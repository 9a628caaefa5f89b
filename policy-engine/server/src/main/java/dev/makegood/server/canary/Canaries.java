package dev.makegood.server.canary;

import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows which releases decide or decided for a share of customers, and what came of it. */
@Service
@PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
public class Canaries {
    private final CanaryRecords records;

    Canaries(CanaryRecords records) {
        this.records = records;
    }

    /** Newest first. */
    public List<StandingCanary> of(String ruleSet) {
        return records.of(ruleSet);
    }

    public Optional<StandingCanary> find(String ruleSet, long canary) {
        return records.find(ruleSet, canary);
    }
}
