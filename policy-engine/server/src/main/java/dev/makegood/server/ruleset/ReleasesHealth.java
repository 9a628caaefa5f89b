package dev.makegood.server.ruleset;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Whether this node knows which release decides now. */
@Component("releasesHealthIndicator")
class ReleasesHealth implements HealthIndicator {
    private final RuleSets ruleSets;

    ReleasesHealth(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    @Override
    public Health health() {
        try {
            ruleSets.all();
            return ruleSets.isUpToDate() ? Health.up().build() : down("The clock of this node goes ahead.");
        } catch (NotUpToDate | DataAccessException | TransactionException behind) {
            return down(String.valueOf(behind.getMessage()));
        }
    }

    private static Health down(String reason) {
        return Health.down().withDetail("reason", reason).build();
    }
}
