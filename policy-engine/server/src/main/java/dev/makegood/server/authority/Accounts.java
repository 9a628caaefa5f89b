package dev.makegood.server.authority;

import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of the ledger as the database keeps them. */
@Component
class Accounts {
    private static final String IS =
            " WHERE scope = :scope AND holder = :holder AND period = :period AND currency = :currency";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An account, locked until the transaction ends.
     *
     * @param used what is reserved and committed within limits
     */
    record Locked(long id, Money used) {}

    /**
     * How much of an entry an account bears.
     *
     * @param within what the limit left
     * @param beyond what an approval adds
     */
    record Share(AccountKey key, long account, BigDecimal within, BigDecimal beyond) {}

    /** What is used of an account, without locking it. */
    Money used(AccountKey key) {
        return of(key, "SELECT reserved + committed AS used FROM ledger_account" + IS)
                .query((row, _) -> money(row, key))
                .optional()
                .orElse(new Money(BigDecimal.ZERO, key.currency()));
    }

    Locked lock(AccountKey key) {
        return locked(key)
                .or(() -> {
                    of(key, """
                        INSERT INTO ledger_account (scope, holder, period, currency)
                        VALUES (:scope, :holder, :period, :currency)
                        ON CONFLICT DO NOTHING
                        """).update();
                    return locked(key);
                })
                .orElseThrow();
    }

    private Optional<Locked> locked(AccountKey key) {
        return of(key, "SELECT id, reserved + committed AS used FROM ledger_account" + IS + " FOR UPDATE")
                .query((row, _) -> new Locked(row.getLong("id"), money(row, key)))
                .optional();
    }

    /** Whether the account had room for what is within the limit. */
    boolean reserve(long account, BigDecimal within, BigDecimal beyond, Money limit) {
        return jdbc.sql("""
            UPDATE ledger_account
            SET reserved = reserved + :within, reserved_beyond = reserved_beyond + :beyond,
                bound = greatest(bound, :limit)
            WHERE id = :account AND (:within = 0 OR reserved + committed + :within <= :limit)
            """)
                        .param("account", account)
                        .param("within", within)
                        .param("beyond", beyond)
                        .param("limit", limit.amount())
                        .update()
                > 0;
    }

    void bear(UUID entry, Share share, Money limit) {
        jdbc.sql("""
            INSERT INTO ledger_share (entry, account, within, beyond, held_to)
            VALUES (:entry, :account, :within, :beyond, :limit)
            """)
                .param("entry", entry)
                .param("account", share.account())
                .param("within", share.within())
                .param("beyond", share.beyond())
                .param("limit", limit.amount())
                .update();
    }

    /** In the order in which accounts are locked. */
    List<Share> shares(UUID entry) {
        return jdbc
                .sql("""
                    SELECT scope, holder, period, currency, account, within, beyond
                    FROM ledger_share JOIN ledger_account ON ledger_account.id = account
                    WHERE entry = :entry
                    """)
                .param("entry", entry)
                .query((row, _) -> new Share(
                        key(row), row.getLong("account"), row.getBigDecimal("within"), row.getBigDecimal("beyond")))
                .list()
                .stream()
                .sorted(Comparator.comparing(Share::key))
                .toList();
    }

    void commit(Share share) {
        move(share, """
            UPDATE ledger_account
            SET reserved = reserved - :within, committed = committed + :within,
                reserved_beyond = reserved_beyond - :beyond, committed_beyond = committed_beyond + :beyond
            WHERE id = :account
            """);
    }

    void release(Share share) {
        move(share, """
            UPDATE ledger_account
            SET reserved = reserved - :within, reserved_beyond = reserved_beyond - :beyond
            WHERE id = :account
            """);
    }

    void reverse(Share share) {
        move(share, """
            UPDATE ledger_account
            SET committed = committed - :within, committed_beyond = committed_beyond - :beyond
            WHERE id = :account
            """);
    }

    private void move(Share share, String sql) {
        jdbc.sql(sql)
                .param("account", share.account())
                .param("within", share.within())
                .param("beyond", share.beyond())
                .update();
    }

    private JdbcClient.StatementSpec of(AccountKey key, String sql) {
        return jdbc.sql(sql)
                .param("scope", key.scope().name())
                .param("holder", key.holder())
                .param("period", key.period())
                .param("currency", key.currency().getCurrencyCode());
    }

    private static Money money(ResultSet row, AccountKey key) throws SQLException {
        return new Money(row.getBigDecimal("used"), key.currency());
    }

    private static AccountKey key(ResultSet row) throws SQLException {
        return new AccountKey(
                BudgetScope.valueOf(row.getString("scope")),
                row.getString("holder"),
                row.getString("period"),
                Currency.getInstance(row.getString("currency")));
    }
}
