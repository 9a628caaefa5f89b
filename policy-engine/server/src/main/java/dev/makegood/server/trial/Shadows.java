package dev.makegood.server.trial;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows which releases were tried beside the live one, and what came of it. */
@Service
@PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
public class Shadows {
    private final ShadowRecords records;
    private final Tallies tallies;

    Shadows(ShadowRecords records, Tallies tallies) {
        this.records = records;
        this.tallies = tallies;
    }

    /** Newest first. */
    public List<StandingShadow> of(String ruleSet) {
        return records.of(ruleSet);
    }

    public Optional<StandingShadow> find(String ruleSet, long shadow) {
        return records.find(ruleSet, shadow);
    }

    /** Newest first; nothing where there is no such shadow. */
    public Optional<List<FoundDifference>> differences(String ruleSet, long shadow, Optional<UUID> before, int most) {
        return records.find(ruleSet, shadow)
                .map(_ -> tallies.differences(new Counting(Counting.Kind.SHADOW, shadow), before, most));
    }
}
