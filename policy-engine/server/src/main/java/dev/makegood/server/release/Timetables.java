package dev.makegood.server.release;

import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /**
     * Until the transaction ends nobody else writes or reads what goes live.
     *
     * @return when all nodes have heard of what is written now, by the clock of the database
     */
    public Instant lock() {
        lock(jdbc);
        var now = jdbc.sql("SELECT clock_timestamp() AS at")
                .query((row, _) -> Timestamps.read(row, "at"))
                .single();
        return GoLiveRecords.wholeMillis(now.plus(Timetable.LEAD));
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
            return new Timetable(goLives(), wanted(), shadows(), canaries(), readAt, ahead);
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

    /** Of what is over for a minute nobody asks any more. */
    private Map<String, List<Canary>> canaries() {
        return jdbc.sql("""
            SELECT canary_beside.seq, rule_set, candidate, live, over_at, effective_at, slots FROM canary_beside
            JOIN canary_step ON canary = canary_beside.seq
            WHERE NOT EXISTS (SELECT 1 FROM canary_step ended
                WHERE ended.canary = canary_beside.seq AND slots = 0 AND effective_at < now() - interval '1 minute')
            ORDER BY canary_beside.seq, effective_at, canary_step.seq
            """).query((row, _) -> canary(row)).list().stream()
                .collect(Collectors.toMap(Canary::seq, Function.identity(), Timetables::joined, LinkedHashMap::new))
                .values()
                .stream()
                .collect(Collectors.groupingBy(canary -> canary.candidate().ruleSet()));
    }

    private static Canary joined(Canary earlier, Canary later) {
        var steps = Stream.concat(earlier.steps().stream(), later.steps().stream());
        return new Canary(later.seq(), later.candidate(), later.live(), steps.toList(), later.overAt());
    }

    /** With one step. */
    private static Canary canary(ResultSet row) throws SQLException {
        var ruleSet = row.getString("rule_set");
        return new Canary(
                row.getLong("seq"),
                new ReleaseId(ruleSet, row.getInt("candidate")),
                new ReleaseId(ruleSet, row.getInt("live")),
                List.of(new Canary.Step(Timestamps.read(row, "effective_at"), row.getInt("slots"))),
                Timestamps.find(row, "over_at"));
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
