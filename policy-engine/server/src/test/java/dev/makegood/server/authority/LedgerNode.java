package dev.makegood.server.authority;

import com.zaxxer.hikari.HikariDataSource;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.postgres.TestDatabase;
import dev.makegood.vocabulary.Money;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger on connections of its own, as a node has it. */
final class LedgerNode implements AutoCloseable {
    static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    final Ledger ledger;
    final Entries entries;
    final LimitRecords limits;
    final TransactionTemplate transactions;
    private final HikariDataSource connections = new HikariDataSource();

    LedgerNode(TestDatabase database, Clock clock) {
        connections.setDataSource(database.asApplication());
        connections.setMaximumPoolSize(8);
        var jdbc = JdbcClient.create(connections);
        this.transactions = new TransactionTemplate(new JdbcTransactionManager(connections));
        this.entries = new Entries(jdbc);
        this.limits = new LimitRecords(jdbc);
        this.ledger = new Ledger(new Accounts(jdbc), entries, limits, new Days(() -> HANOI, clock), transactions);
    }

    Limit limit(BudgetScope scope, @Nullable Grade grade, @Nullable String branch, String amount) {
        var limit = new Limit(
                UUID.randomUUID(),
                scope,
                Optional.ofNullable(grade),
                Optional.ofNullable(branch),
                Money.parse(amount).orElseThrow(),
                Grade.SUPERVISOR,
                1);
        if (!limits.add(limit)) {
            throw new IllegalStateException("there is one already");
        }
        return limit;
    }

    /** Releases all whose lease is over. */
    void sweep() {
        var isMore = true;
        while (isMore) {
            isMore = Boolean.TRUE.equals(transactions.execute(
                    _ -> entries.takeExpired().filter(ledger::release).isPresent()));
        }
    }

    @Override
    public void close() {
        connections.close();
    }
}
