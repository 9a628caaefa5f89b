package dev.makegood.server.authority;

import dev.makegood.server.postgres.Timestamps;
import dev.makegood.vocabulary.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of the ledger as the database keeps them. */
@Component
class Entries {
    private final JdbcClient jdbc;

    Entries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID id, Claim claim, Duration lease) {
        var amount = claim.gesture().amount();
        var matter = claim.matter();
        jdbc.sql("""
            INSERT INTO ledger_entry
                (id, state, type, basis, currency, amount, case_ref, customer, about, actor, branch, lease_until)
            VALUES (:id, 'RESERVED', :type, :basis, :currency, :amount, :caseRef, :customer, :about, :actor, :branch,
                clock_timestamp() + make_interval(secs => :lease))
            """)
                .param("id", id)
                .param("type", claim.gesture().type())
                .param("basis", claim.gesture().basis().name())
                .param(
                        "currency",
                        amount.map(money -> money.currency().getCurrencyCode()).orElse(null))
                .param("amount", amount.map(Money::amount).orElse(null))
                .param("caseRef", matter.caseRef().orElse(null))
                .param("customer", matter.customer().orElse(null))
                .param("about", matter.about().orElse(null))
                .param("actor", claim.by().id())
                .param("branch", AccountKey.branch(matter, claim.by()).orElse(null))
                .param("lease", lease.toMillis() / 1000.0)
                .update();
    }

    /** Whether it was reserved still. */
    boolean commit(UUID id, Instant at) {
        return jdbc.sql("UPDATE ledger_entry SET state = 'COMMITTED', given_at = :at"
                                + " WHERE id = :id AND state = 'RESERVED'")
                        .param("id", id)
                        .param("at", Timestamps.of(at))
                        .update()
                > 0;
    }

    /** Whether it was reserved still. */
    boolean release(UUID id) {
        return jdbc.sql("UPDATE ledger_entry SET state = 'RELEASED', ended_at = clock_timestamp()"
                                + " WHERE id = :id AND state = 'RESERVED'")
                        .param("id", id)
                        .update()
                > 0;
    }

    /** Whether it was committed still. */
    boolean reverse(UUID id) {
        return jdbc.sql("UPDATE ledger_entry SET state = 'REVERSED', ended_at = clock_timestamp()"
                                + " WHERE id = :id AND state = 'COMMITTED'")
                        .param("id", id)
                        .update()
                > 0;
    }

    /** One whose lease is over and that nobody else takes, taken for this transaction. */
    Optional<UUID> takeExpired() {
        return jdbc.sql("""
            SELECT id FROM ledger_entry WHERE state = 'RESERVED' AND lease_until <= clock_timestamp()
            ORDER BY lease_until LIMIT 1 FOR UPDATE SKIP LOCKED
            """).query((row, _) -> row.getObject("id", UUID.class)).optional();
    }

    /** What a customer was given since then and kept, oldest first, at most so many of the latest. */
    List<PastGesture> givenTo(String customer, Instant since, int most) {
        return jdbc.sql("""
            SELECT type, currency, amount, given_at, branch FROM ledger_entry
            WHERE customer = :customer AND state = 'COMMITTED' AND given_at >= :since
            ORDER BY given_at DESC, id LIMIT :most
            """)
                .param("customer", customer)
                .param("since", Timestamps.of(since))
                .param("most", most)
                .query((row, _) -> past(row))
                .list()
                .reversed();
    }

    private static PastGesture past(ResultSet row) throws SQLException {
        var amount = Optional.ofNullable(row.getBigDecimal("amount"));
        var currency = Optional.ofNullable(row.getString("currency")).map(Currency::getInstance);
        return new PastGesture(
                row.getString("type"),
                amount.flatMap(figure -> currency.map(known -> new Money(figure, known).rounded())),
                Timestamps.read(row, "given_at"),
                Optional.ofNullable(row.getString("branch")));
    }
}
