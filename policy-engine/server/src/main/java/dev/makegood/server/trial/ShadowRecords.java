package dev.makegood.server.trial;

import dev.makegood.server.postgres.Timestamps;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.release.Shadow;
import dev.makegood.server.trial.Counted.What;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

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
    private final JsonMapper json;
    private final TransactionOperations transactions;

    ShadowRecords(JdbcClient jdbc, JsonMapper json, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.transactions = transactions;
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
        var counts = counts(ruleSet);
        return jdbc.sql(SHADOW + "WHERE shadow.rule_set = :ruleSet AND shadow.seq = :shadow")
                .param("ruleSet", ruleSet)
                .param("shadow", shadow)
                .query((row, _) -> shadow(row, counts))
                .optional();
    }

    /** Newest first. */
    List<StandingShadow> of(String ruleSet) {
        var counts = counts(ruleSet);
        return jdbc.sql(SHADOW + "WHERE shadow.rule_set = :ruleSet ORDER BY shadow.seq DESC")
                .param("ruleSet", ruleSet)
                .query((row, _) -> shadow(row, counts))
                .list();
    }

    /** What all nodes counted, by shadow. */
    private Map<Long, Map<Counted, BigDecimal>> counts(String ruleSet) {
        var counts = new HashMap<Long, Map<Counted, BigDecimal>>();
        jdbc.sql("""
            SELECT shadow, what, subject, sum(number) AS number FROM shadow_tally
            WHERE shadow IN (SELECT seq FROM shadow WHERE rule_set = :ruleSet)
            GROUP BY shadow, what, subject
            """).param("ruleSet", ruleSet).query(row -> {
            counts.computeIfAbsent(row.getLong("shadow"), _ -> new HashMap<>())
                    .put(
                            new Counted(What.valueOf(row.getString("what")), row.getString("subject")),
                            row.getBigDecimal("number"));
        });
        return counts;
    }

    /** Newest first. */
    List<FoundDifference> differences(long shadow, Optional<UUID> before, int most) {
        return jdbc.sql("""
            SELECT decision, at, difference FROM shadow_difference
            WHERE shadow = :shadow AND (CAST(:before AS uuid) IS NULL OR decision < :before)
            ORDER BY decision DESC LIMIT :most
            """)
                .param("shadow", shadow)
                .param("before", before.orElse(null))
                .param("most", most)
                .query((row, _) -> new FoundDifference(
                        row.getObject("decision", UUID.class),
                        Timestamps.read(row, "at"),
                        json.readValue(row.getString("difference"), OutcomeDifference.class)))
                .list();
    }

    /** What a process counted and found; again, if it is not known whether that is on record. */
    void write(UUID node, Map<Long, Tally.Unwritten> byShadow) {
        transactions.executeWithoutResult(_ -> byShadow.forEach((shadow, unwritten) -> {
            unwritten.counts().forEach((counted, number) -> write(node, shadow, counted, number));
            unwritten.found().forEach(found -> write(shadow, found));
        }));
    }

    private void write(UUID node, long shadow, Counted counted, BigDecimal number) {
        jdbc.sql("""
            INSERT INTO shadow_tally (shadow, node, what, subject, number)
            VALUES (:shadow, :node, :what, :subject, :number)
            ON CONFLICT (shadow, node, what, subject) DO UPDATE SET number = excluded.number
            """)
                .param("shadow", shadow)
                .param("node", node)
                .param("what", counted.what().name())
                .param("subject", counted.subject())
                .param("number", number)
                .update();
    }

    private void write(long shadow, FoundDifference found) {
        jdbc.sql("""
            INSERT INTO shadow_difference (shadow, decision, at, difference)
            VALUES (:shadow, :decision, :at, CAST(:difference AS jsonb)) ON CONFLICT DO NOTHING
            """)
                .param("shadow", shadow)
                .param("decision", found.decision())
                .param("at", Timestamps.of(found.at()))
                .param("difference", json.writeValueAsString(found.difference()))
                .update();
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
