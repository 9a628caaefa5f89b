package dev.makegood.server.trial;

import dev.makegood.server.postgres.Timestamps;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.release.Shadow;
import dev.makegood.server.trial.Counting.Kind;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shadows as the database keeps them. */
@Component
class ShadowRecords {
    private static final String SHADOW = """
        SELECT shadow.seq, shadow.rule_set, candidate.number AS candidate, live.number AS live, started_at,
            actor_name(started_by) AS started_by, reason, ended_at, ended_kind, actor_name(ended_by) AS ended_by,
            ended_reason
        FROM shadow
        JOIN release candidate ON candidate.id = shadow.candidate
        JOIN release live ON live.id = shadow.live
        """;

    private final JdbcClient jdbc;
    private final Tallies tallies;

    ShadowRecords(JdbcClient jdbc, Tallies tallies) {
        this.jdbc = jdbc;
        this.tallies = tallies;
    }

    /** Nothing where one of that rule set is running already. */
    Optional<Shadow> add(ReleaseId candidate, ReleaseId live, String by, String reason) {
        return jdbc.sql("""
            INSERT INTO shadow (rule_set, candidate, live, started_by, reason)
            SELECT :ruleSet, candidate.id, live.id, :by, :reason FROM release candidate, release live
            WHERE candidate.rule_set = :ruleSet AND candidate.number = :candidate
                AND live.rule_set = :ruleSet AND live.number = :live
            ON CONFLICT DO NOTHING RETURNING seq
            """)
                .param("ruleSet", candidate.ruleSet())
                .param("candidate", candidate.number())
                .param("live", live.number())
                .param("by", by)
                .param("reason", reason)
                .query(Long.class)
                .optional()
                .map(seq -> new Shadow(seq, candidate, live));
    }

    /** Whether it was running until now. */
    boolean end(long shadow, StandingShadow.Ended kind, String by, String reason) {
        return jdbc.sql("""
            UPDATE shadow SET ended_at = now(), ended_kind = :kind, ended_by = :by, ended_reason = :reason
            WHERE seq = :shadow AND ended_at IS NULL
            """)
                        .param("shadow", shadow)
                        .param("kind", kind.name())
                        .param("by", by)
                        .param("reason", reason)
                        .update()
                > 0;
    }

    Optional<StandingShadow> find(String ruleSet, long shadow) {
        var counts = tallies.of(Kind.SHADOW, ruleSet);
        return jdbc.sql(SHADOW + "WHERE shadow.rule_set = :ruleSet AND shadow.seq = :shadow")
                .param("ruleSet", ruleSet)
                .param("shadow", shadow)
                .query((row, _) -> shadow(row, counts))
                .optional();
    }

    /** Newest first. */
    List<StandingShadow> of(String ruleSet) {
        var counts = tallies.of(Kind.SHADOW, ruleSet);
        return jdbc.sql(SHADOW + "WHERE shadow.rule_set = :ruleSet ORDER BY shadow.seq DESC")
                .param("ruleSet", ruleSet)
                .query((row, _) -> shadow(row, counts))
                .list();
    }

    private static StandingShadow shadow(ResultSet row, Map<Long, Map<Counted, BigDecimal>> counts)
            throws SQLException {
        var seq = row.getLong("seq");
        var ruleSet = row.getString("rule_set");
        return new StandingShadow(
                new Shadow(
                        seq,
                        new ReleaseId(ruleSet, row.getInt("candidate")),
                        new ReleaseId(ruleSet, row.getInt("live"))),
                Timestamps.read(row, "started_at"),
                row.getString("started_by"),
                row.getString("reason"),
                end(row),
                counts.getOrDefault(seq, Map.of()));
    }

    private static Optional<StandingShadow.End> end(ResultSet row) throws SQLException {
        var at = Timestamps.find(row, "ended_at");
        return at.isEmpty()
                ? Optional.empty()
                : Optional.of(new StandingShadow.End(
                        StandingShadow.Ended.valueOf(row.getString("ended_kind")),
                        at.get(),
                        row.getString("ended_by"),
                        row.getString("ended_reason")));
    }
}
