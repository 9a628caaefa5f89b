package dev.makegood.server.canary;

import dev.makegood.server.trial.Counting;
import dev.makegood.server.trial.FoundDifference;
import dev.makegood.server.trial.Tallies;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows which releases decide or decided for a share of customers, and what came of it. */
@Service
@PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
public class Canaries {
    private final CanaryRecords records;
    private final Tallies tallies;

    Canaries(CanaryRecords records, Tallies tallies) {
        this.records = records;
        this.tallies = tallies;
    }

    /** Newest first. */
    public List<StandingCanary> of(String ruleSet) {
        return records.of(ruleSet);
    }

    public Optional<StandingCanary> find(String ruleSet, long canary) {
        return records.find(ruleSet, canary);
    }

    /** What the live release would have said otherwise; newest first; nothing where there is no such canary. */
    public Optional<List<FoundDifference>> differences(String ruleSet, long canary, Optional<UUID> before, int most) {
        return records.find(ruleSet, canary)
                .map(_ -> tallies.differences(new Counting(Counting.Kind.CANARY, canary), before, most));
    }
}
