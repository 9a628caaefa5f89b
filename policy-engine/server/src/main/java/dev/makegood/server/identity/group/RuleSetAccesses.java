package dev.makegood.server.identity.group;

import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows in whose hands rule sets are. */
@Service
@PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
public class RuleSetAccesses {
    private final GroupRecords records;

    RuleSetAccesses(GroupRecords records) {
        this.records = records;
    }

    /** Nothing where there is no such rule set. */
    public Optional<RuleSetAccess> of(String ruleSet) {
        return records.isRuleSet(ruleSet) ? Optional.of(records.access(ruleSet)) : Optional.empty();
    }
}
