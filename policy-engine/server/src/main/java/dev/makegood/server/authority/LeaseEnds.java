package dev.makegood.server.authority;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Releases what was reserved and not committed in time: every node does, and each entry is one node's. */
@Component
class LeaseEnds {
    private static final Logger LOG = LoggerFactory.getLogger(LeaseEnds.class);

    private final Entries entries;
    private final Ledger ledger;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    LeaseEnds(Entries entries, Ledger ledger, AuditTrail audit, TransactionOperations transactions) {
        this.entries = entries;
        this.ledger = ledger;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        try {
            while (releaseOne()) {
                LOG.debug("Released what was reserved for too long");
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Reservations are released later: {}", e.getMessage());
        }
    }

    /** Whether there was one. */
    boolean releaseOne() {
        return transactions.execute(_ -> {
            var expired = entries.takeExpired();
            expired.filter(ledger::release)
                    .ifPresent(entry -> audit.record(Act.of(Act.SYSTEM, "ledger.lease-ended", "entry:" + entry)));
            return expired.isPresent();
        });
    }
}
