package dev.makegood.server.release;

import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Reads which release decides from when. */
@Component
public class Timetables {
    /** Of the advisory lock that is shared by who reads, and nobody else's while it is written. */
    private static final long LOCK = 0x6d616b65_676f6f64L;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final Clock clock;

    Timetables(JdbcClient jdbc, TransactionOperations transactions, Clock clock) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Until the transaction ends nobody else writes or reads what goes live. */
    static void lock(JdbcClient jdbc) {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
    }

    public Timetable read() {
        return transactions.execute(_ -> {
            jdbc.sql("SELECT pg_advisory_xact_lock_shared(:lock)")
                    .param("lock", LOCK)
                    .query()
                    .listOfRows();
            var asked = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var readAt = jdbc.sql("SELECT clock_timestamp() AS at")
                    .query((row, _) -> Timestamps.read(row, "at"))
                    .single();
            var ahead = ahead(readAt, asked, clock.instant());
            return new Timetable(goLives(), wanted(), shadows(), readAt, ahead);
        });
    }

    /** Nothing where the answer may just have been on its way. */
    private static Duration ahead(Instant readAt, Instant asked, Instant answered) {
        return readAt.isBefore(asked) || readAt.isAfter(answered) ? Duration.between(answered, readAt) : Duration.ZERO;
    }

    /** Of what is over for a minute nobody asks any more. */
    private Map<String, List<GoLive>> goLives() {
        return jdbc.sql("""
            SELECT going.seq, rule_set, number, effective_at FROM going
            JOIN release ON release.id = going.release
            WHERE effective_at >= coalesce(
                (SELECT max(over.effective_at) FROM going over JOIN release of ON of.id = over.release
                    WHERE of.rule_set = release.rule_set AND over.effective_at < now() - interval '1 minute'),
                effective_at)
            ORDER BY effective_at, going.seq
            """).query((row, _) -> goLive(row)).list().stream()
                .collect(Collectors.groupingBy(goLive -> goLive.release().ruleSet()));
    }

    private Set<ReleaseId> wanted() {
        return Set.copyOf(jdbc.sql("""
            SELECT DISTINCT rule_set, number FROM preparation
            JOIN release ON release.id = preparation.release
            WHERE at > now() - interval '10 minutes'
            """).query((row, _) -> release(row)).list());
    }

    private Map<String, Shadow> shadows() {
        return jdbc.sql("""
            SELECT shadow.seq, shadow.rule_set, candidate.number AS candidate, live.number AS live FROM shadow
            JOIN release candidate ON candidate.id = shadow.candidate
            JOIN release live ON live.id = shadow.live
            WHERE ended_at IS NULL
            """).query((row, _) -> shadow(row)).list().stream()
                .collect(Collectors.toUnmodifiableMap(
                        shadow -> shadow.candidate().ruleSet(), Function.identity()));
    }

    private static Shadow shadow(ResultSet row) throws SQLException {
        var ruleSet = row.getString("rule_set");
        return new Shadow(
                row.getLong("seq"),
                new ReleaseId(ruleSet, row.getInt("candidate")),
                new ReleaseId(ruleSet, row.getInt("live")));
    }

    private static GoLive goLive(ResultSet row) throws SQLException {
        return new GoLive(row.getLong("seq"), release(row), Timestamps.read(row, "effective_at"));
    }

    private static ReleaseId release(ResultSet row) throws SQLException {
        return new ReleaseId(row.getString("rule_set"), row.getInt("number"));
    }
}
