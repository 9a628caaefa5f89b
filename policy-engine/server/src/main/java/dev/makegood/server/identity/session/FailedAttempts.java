package dev.makegood.server.identity.session;

import dev.makegood.server.identity.person.People;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Attempts to sign in that failed, by person and for all nodes. After {@link #FREE} of them the account waits a minute,
 * after each further one twice as long, up to {@link #LONGEST_WAIT}. They are forgotten with a sign-in, or a quarter of an
 * hour after the last of them.
 */
@Component
class FailedAttempts {
    static final int FREE = 5;
    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    private static final Duration REMEMBERED = Duration.ofMinutes(15);
    private static final int DOUBLED_AT_MOST = 4;

    private final People people;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final TransactionOperations transactions;

    FailedAttempts(People people, JdbcClient jdbc, Clock clock, TransactionOperations transactions) {
        this.people = people;
        this.jdbc = jdbc;
        this.clock = clock;
        this.transactions = transactions;
    }

    /**
     * Whether an attempt may be made now. It counts as failed until it is {@link #forget forgotten}, so that no number of
     * attempts at once gets past the limit.
     */
    boolean admit(String user) {
        return transactions.execute(_ -> {
            people.lock(user);
            var now = now();
            var before = find(user).filter(failed -> failed.isRememberedAt(now));
            if (before.isPresent() && before.get().waitsAt(now)) {
                return false;
            }
            save(user, before.map(Failed::count).orElse(0) + 1, now);
            return true;
        });
    }

    /** Until when that account waits, if it does. */
    Optional<Instant> waitsUntil(String user) {
        var now = now();
        return find(user).filter(failed -> failed.waitsAt(now)).map(Failed::waitsUntil);
    }

    void forget(String user) {
        jdbc.sql("DELETE FROM failed_attempts WHERE user_name = :user")
                .param("user", user)
                .update();
    }

    private Optional<Failed> find(String user) {
        return jdbc.sql("SELECT count, waits_until FROM failed_attempts WHERE user_name = :user")
                .param("user", user)
                .query((row, _) -> Failed.read(row))
                .optional();
    }

    private void save(String user, int count, Instant now) {
        jdbc.sql("""
            INSERT INTO failed_attempts (user_name, count, waits_until)
            VALUES (:user, :count, :waitsUntil)
            ON CONFLICT (user_name) DO UPDATE SET count = :count, waits_until = :waitsUntil
            """)
                .param("user", user)
                .param("count", count)
                .param("waitsUntil", Timestamps.of(now.plus(waitAfter(count))))
                .update();
    }

    /** As finely as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static Duration waitAfter(int count) {
        if (count < FREE) {
            return Duration.ZERO;
        }
        var doubled = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE, DOUBLED_AT_MOST));
        return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    }

    private record Failed(int count, Instant waitsUntil) {
        boolean waitsAt(Instant now) {
            return now.isBefore(waitsUntil);
        }

        boolean isRememberedAt(Instant now) {
            return now.isBefore(waitsUntil.plus(REMEMBERED));
        }

        static Failed read(ResultSet row) throws SQLException {
            return new Failed(row.getInt("count"), Timestamps.read(row, "waits_until"));
        }
    }
}
