package dev.makegood.server.notice;

import dev.makegood.server.audit.AuditEntry;
import dev.makegood.server.audit.AuditFeed;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;

/** Makes notices of what is on record: every node does, one at a time. */
@Component
class Noticing {
    static final Duration KEPT = Duration.ofDays(90);

    private static final Logger LOG = LoggerFactory.getLogger(Noticing.class);
    private static final int MOST_AT_ONCE = 500;

    private final NoticeRecords records;
    private final Concerns concerns;
    private final NoticeMails mails;
    private final AuditFeed audit;
    private final Clock clock;
    private final TransactionOperations transactions;

    Noticing(
            NoticeRecords records,
            Concerns concerns,
            NoticeMails mails,
            AuditFeed audit,
            Clock clock,
            TransactionOperations transactions) {
        this.records = records;
        this.concerns = concerns;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.transactions = transactions;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        try {
            transactions.executeWithoutResult(
                    _ -> records.takeBehind(audit.end()).ifPresent(this::readFrom));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Notices are made later: {}", e.getMessage());
        }
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            records.forgetBefore(clock.instant().minus(KEPT));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Old notices are forgotten later: {}", e.getMessage());
        }
    }

    private void readFrom(long cursor) {
        var entries = audit.from(cursor, MOST_AT_ONCE);
        for (var entry : entries) {
            for (var concern : concerned(entry)) {
                concern.users().stream().sorted().forEach(user -> tell(user, concern, entry));
            }
        }
        records.move(entries.getLast().seq() + 1);
    }

    private void tell(String user, Concern concern, AuditEntry entry) {
        records.add(user, concern, entry).ifPresent(id -> mails.tell(user, concern.kind(), id));
    }

    /** An entry that cannot be read holds up nobody behind it. */
    private List<Concern> concerned(AuditEntry entry) {
        try {
            return concerns.of(entry);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Nobody is told of entry {} of the audit: {}", entry.seq(), e.getMessage());
            return List.of();
        }
    }
}
