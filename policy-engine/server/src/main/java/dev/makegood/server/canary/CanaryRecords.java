package dev.makegood.server.canary;

import dev.makegood.server.canary.StandingCanary.Kind;
import dev.makegood.server.canary.StandingCanary.Step;
import dev.makegood.server.postgres.Timestamps;
import dev.makegood.server.release.GoLive;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.trial.Counted;
import dev.makegood.server.trial.Counting;
import dev.makegood.server.trial.Tallies;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Canaries as the database keeps them. */
@Component
class CanaryRecords {
    private static final String CANARY = """
        SELECT canary.seq, rule_set, canary_beside.candidate, live, started_at, actor_name(started_by) AS started_by,
            reason, in_freeze, conditions
        FROM canary JOIN canary_beside ON canary_beside.seq = canary.seq
        WHERE rule_set = :ruleSet
        """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Tallies tallies;

    CanaryRecords(JdbcClient jdbc, JsonMapper json, Tallies tallies) {
        this.jdbc = jdbc;
        this.json = json;
        this.tallies = tallies;
    }

    /** @param live by which the release decides that it stands beside */
    long add(ReleaseId candidate, GoLive live, CanaryRequest request, String by) {
        return jdbc.sql("""
            INSERT INTO canary (candidate, go_live, started_by, reason, conditions, in_freeze)
            SELECT id, :goLive, :by, :reason, CAST(:conditions AS jsonb), :inFreeze FROM release WHERE rule_set = :ruleSet AND number = :candidate
            RETURNING seq
            """)
                .param("goLive", live.seq())
                .param("conditions", json.writeValueAsString(request.conditions()))
                .param("by", by)
                .param("reason", request.reason())
                .param("inFreeze", request.inFreeze().orElse(null), Types.VARCHAR)
                .param("ruleSet", candidate.ruleSet())
                .param("candidate", candidate.number())
                .query(Long.class)
                .single();
    }

    /** Nothing is done where it has ended, and this is an end. */
    boolean step(long canary, Step step) {
        return jdbc.sql("""
            INSERT INTO canary_step (canary, effective_at, slots, kind, by, reason, held)
            VALUES (:canary, :effectiveAt, :slots, :kind, :by, :reason, CAST(:held AS jsonb)) ON CONFLICT DO NOTHING
            """)
                        .param("canary", canary)
                        .param("effectiveAt", Timestamps.of(step.effectiveAt()))
                        .param("slots", step.share().slots())
                        .param("kind", step.kind().name())
                        .param("by", step.by())
                        .param("reason", step.reason())
                        .param("held", step.held().map(json::writeValueAsString).orElse(null))
                        .update()
                > 0;
    }

    /** The candidate of the one that is neither ended nor going to be over by that moment. */
    Optional<Integer> running(String ruleSet, Instant moment) {
        return jdbc.sql("""
            SELECT candidate FROM canary_beside
            WHERE rule_set = :ruleSet AND (over_at IS NULL OR over_at > :moment)
                AND NOT EXISTS (SELECT 1 FROM canary_step WHERE canary = canary_beside.seq AND slots = 0)
            """)
                .param("ruleSet", ruleSet)
                .param("moment", Timestamps.of(moment))
                .query(Integer.class)
                .optional();
    }

    /** The release that ended it by going live, or is going to. */
    Optional<Integer> overBy(long canary) {
        return jdbc.sql("SELECT over_by FROM canary_beside WHERE seq = :canary AND over_by IS NOT NULL")
                .param("canary", canary)
                .query(Integer.class)
                .optional();
    }

    Optional<StandingCanary> find(String ruleSet, long canary) {
        var steps = steps(ruleSet);
        var counts = tallies.of(Counting.Kind.CANARY, ruleSet);
        return jdbc.sql(CANARY + "AND canary.seq = :canary")
                .param("ruleSet", ruleSet)
                .param("canary", canary)
                .query((row, _) -> canary(row, steps, counts))
                .optional();
    }

    /** Newest first. */
    List<StandingCanary> of(String ruleSet) {
        var steps = steps(ruleSet);
        var counts = tallies.of(Counting.Kind.CANARY, ruleSet);
        return jdbc.sql(CANARY + "ORDER BY canary.seq DESC")
                .param("ruleSet", ruleSet)
                .query((row, _) -> canary(row, steps, counts))
                .list();
    }

    private Map<Long, List<Step>> steps(String ruleSet) {
        var steps = new HashMap<Long, List<Step>>();
        jdbc.sql("""
            SELECT canary, effective_at, slots, kind, actor_name(by) AS by, reason, held FROM canary_step
            WHERE canary IN (SELECT seq FROM canary_beside WHERE rule_set = :ruleSet) ORDER BY effective_at, seq
            """).param("ruleSet", ruleSet).query(row -> {
            steps.computeIfAbsent(row.getLong("canary"), _ -> new ArrayList<>())
                    .add(new Step(
                            Kind.valueOf(row.getString("kind")),
                            new Share(row.getInt("slots")),
                            Timestamps.read(row, "effective_at"),
                            row.getString("by"),
                            row.getString("reason"),
                            Optional.ofNullable(row.getString("held"))
                                    .map(held -> json.readValue(held, Condition.Held.class))));
        });
        return steps;
    }

    private StandingCanary canary(
            ResultSet row, Map<Long, List<Step>> steps, Map<Long, Map<Counted, BigDecimal>> counts)
            throws SQLException {
        var seq = row.getLong("seq");
        var ruleSet = row.getString("rule_set");
        return new StandingCanary(
                seq,
                new ReleaseId(ruleSet, row.getInt("candidate")),
                new ReleaseId(ruleSet, row.getInt("live")),
                Timestamps.read(row, "started_at"),
                row.getString("started_by"),
                row.getString("reason"),
                Optional.ofNullable(row.getString("in_freeze")),
                List.of(json.readValue(row.getString("conditions"), Condition[].class)),
                steps.getOrDefault(seq, List.of()),
                counts.getOrDefault(seq, Map.of()));
    }
}
