package dev.makegood.server.release;

import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Go-lives as the database keeps them. */
@Component
class GoLiveRecords {
    private static final String GO_LIVE = """
        SELECT go_live.seq, rule_set, number, effective_at, go_live.kind, actor_name(go_live.by) AS by, go_live.reason,
            go_live.rule, in_freeze.reason AS in_freeze,
            ended.kind AS ended, ended.at AS ended_at, actor_name(ended.by) AS ended_by, ended.reason AS ended_reason
        FROM go_live JOIN release ON release.id = go_live.release
        LEFT JOIN go_live_withdrawal ended ON ended.go_live = go_live.seq
        LEFT JOIN go_live_in_freeze in_freeze ON in_freeze.go_live = go_live.seq
        """;

    private final JdbcClient jdbc;

    GoLiveRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends nobody else writes or reads what goes live. */
    void lock() {
        Timetables.lock(jdbc);
    }

    /** By the clock of the database. */
    Instant now() {
        return jdbc.sql("SELECT clock_timestamp() AS at")
                .query((row, _) -> Timestamps.read(row, "at"))
                .single();
    }

    /** Once this is {@linkplain #lock() locked}: when all nodes have heard of what is written now. */
    Instant earliest() {
        return wholeMillis(now().plus(Timetable.LEAD));
    }

    /** Decisions are on record by the millisecond; so no instant lies within one. */
    static Instant wholeMillis(Instant moment) {
        return moment.plusNanos(999_999).truncatedTo(ChronoUnit.MILLIS);
    }

    boolean isThere(ReleaseId release) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM release WHERE rule_set = :ruleSet AND number = :number)")
                .param("ruleSet", release.ruleSet())
                .param("number", release.number())
                .query(Boolean.class)
                .single();
    }

    /** The number of the release it is to replace. */
    Optional<Integer> base(ReleaseId release) {
        return jdbc.sql("""
            SELECT base.number FROM release JOIN release base ON base.id = release.base
            WHERE release.rule_set = :ruleSet AND release.number = :number
            """)
                .param("ruleSet", release.ruleSet())
                .param("number", release.number())
                .query(Integer.class)
                .optional();
    }

    /** Newest first. */
    List<StagedGoLive> of(String ruleSet) {
        return jdbc.sql(GO_LIVE + "WHERE rule_set = :ruleSet ORDER BY effective_at DESC, go_live.seq DESC")
                .param("ruleSet", ruleSet)
                .query((row, _) -> goLive(row))
                .list();
    }

    /** Of every rule set: what went live from then on and before that, or was to; earliest first. */
    List<StagedGoLive> between(Instant from, Instant to) {
        return jdbc.sql(GO_LIVE
                        + "WHERE effective_at >= :from AND effective_at < :to ORDER BY effective_at, go_live.seq")
                .param("from", Timestamps.of(from))
                .param("to", Timestamps.of(to))
                .query((row, _) -> goLive(row))
                .list();
    }

    /** Of every rule set: what goes live for the first time after that moment, and was not said to in spite of a freeze. */
    List<StagedGoLive> heldByFreezes(Instant moment) {
        return jdbc.sql(GO_LIVE + """
            WHERE effective_at > :moment AND go_live.kind = 'released' AND ended.go_live IS NULL
                AND in_freeze.go_live IS NULL
            """)
                .param("moment", Timestamps.of(moment))
                .query((row, _) -> goLive(row))
                .list();
    }

    Optional<StagedGoLive> find(long seq) {
        return jdbc.sql(GO_LIVE + "WHERE go_live.seq = :seq")
                .param("seq", seq)
                .query((row, _) -> goLive(row))
                .optional();
    }

    /** @param rule the name of the rule that is stopped by it */
    long add(
            ReleaseId release,
            Instant effectiveAt,
            StagedGoLive.Kind kind,
            Optional<String> rule,
            String by,
            String reason) {
        return jdbc.sql("""
            INSERT INTO go_live (release, effective_at, kind, rule, by, reason)
            SELECT id, :at, :kind, :rule, :by, :reason FROM release WHERE rule_set = :ruleSet AND number = :number
            RETURNING seq
            """)
                .param("at", Timestamps.of(effectiveAt))
                .param("kind", kind.key())
                .param("rule", rule.orElse(null))
                .param("by", by)
                .param("reason", reason)
                .param("ruleSet", release.ruleSet())
                .param("number", release.number())
                .query(Long.class)
                .single();
    }

    void inFreeze(long goLive, String reason) {
        jdbc.sql("INSERT INTO go_live_in_freeze (go_live, reason) VALUES (:goLive, :reason)")
                .param("goLive", goLive)
                .param("reason", reason)
                .update();
    }

    void end(long goLive, StagedGoLive.Ended kind, String by, String reason) {
        jdbc.sql("INSERT INTO go_live_withdrawal (go_live, kind, by, reason) VALUES (:goLive, :kind, :by, :reason)")
                .param("goLive", goLive)
                .param("kind", kind.name())
                .param("by", by)
                .param("reason", reason)
                .update();
    }

    /** Asks every node to have it compiled. */
    void prepare(ReleaseId release) {
        jdbc.sql("""
            INSERT INTO preparation (release)
            SELECT id FROM release WHERE rule_set = :ruleSet AND number = :number
            """)
                .param("ruleSet", release.ruleSet())
                .param("number", release.number())
                .update();
    }

    private static StagedGoLive goLive(ResultSet row) throws SQLException {
        return new StagedGoLive(
                row.getLong("seq"),
                new ReleaseId(row.getString("rule_set"), row.getInt("number")),
                Timestamps.read(row, "effective_at"),
                StagedGoLive.Kind.of(row.getString("kind")),
                row.getString("by"),
                row.getString("reason"),
                Optional.ofNullable(row.getString("rule")),
                Optional.ofNullable(row.getString("in_freeze")),
                end(row));
    }

    private static Optional<StagedGoLive.End> end(ResultSet row) throws SQLException {
        var at = Timestamps.find(row, "ended_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new StagedGoLive.End(
                        StagedGoLive.Ended.valueOf(row.getString("ended")),
                        at.get(),
                        row.getString("ended_by"),
                        row.getString("ended_reason")));
    }
}
