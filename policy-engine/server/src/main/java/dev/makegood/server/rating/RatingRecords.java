package dev.makegood.server.rating;

import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.Channel;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well cases were served, as the database keeps it. */
@Component
class RatingRecords {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    RatingRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** The case ended. Its rule set is to be asked at once. */
    void add(UUID id, CaseFile file, String ruleSet, Instant at, LocalDate day) {
        jdbc.sql("""
            INSERT INTO case_rating (id, case_file, rule_set, branch, team, channel, ended_at, ended_on, wanted_at)
            VALUES (:id, :file, :ruleSet, :branch, :team, :channel, :at, :day, now())
            """)
                .param("id", id)
                .param("file", file.id())
                .param("ruleSet", ruleSet)
                .param("branch", file.branch().orElse(null), Types.VARCHAR)
                .param("team", file.held().team().map(CaseFile.Named::id).orElse(null), Types.VARCHAR)
                .param("channel", file.standing().channel().map(Channel::name).orElse(null), Types.VARCHAR)
                .param("at", Timestamps.of(at))
                .param("day", day)
                .update();
    }

    /** Its rule set is to be asked anew, when as much was said as is likely to be said at once. */
    void want(UUID file) {
        jdbc.sql("""
            UPDATE case_rating SET wanted_at = now() + interval '20 seconds' WHERE case_file = :file AND holds
            """).param("file", file).update();
    }

    /** What was said of the end of that case does not hold any more. */
    void overturn(UUID file) {
        jdbc.sql("UPDATE case_rating SET holds = false, wanted_at = NULL WHERE case_file = :file AND holds")
                .param("file", file)
                .update();
    }

    /**
     * One that is to be asked about, with its case, which nobody else can change until the end of the transaction.
     *
     * @param others that are left for later
     */
    Optional<Wanted> takeNext(Collection<UUID> others) {
        return jdbc.sql("""
            SELECT case_rating.id, case_file, case_rating.rule_set, case_rating.branch, level
            FROM case_rating JOIN case_file ON case_file.id = case_file
            WHERE wanted_at <= now() AND case_rating.id <> ALL (:others)
            ORDER BY wanted_at, case_rating.id LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
                .param("others", others.toArray(UUID[]::new))
                .query((row, _) -> new Wanted(
                        row.getObject("id", UUID.class),
                        row.getObject("case_file", UUID.class),
                        row.getString("rule_set"),
                        Optional.ofNullable(row.getString("branch")),
                        level(row)))
                .optional();
    }

    /**
     * One that is to be asked about.
     *
     * @param level as it was rated before
     */
    record Wanted(UUID id, UUID file, String ruleSet, Optional<String> branch, Optional<Integer> level) {}

    void rate(UUID id, Verdict verdict) {
        jdbc.sql("""
            UPDATE case_rating SET wanted_at = NULL, level = :level, decision = :decision,
                effect = CAST(:effect AS jsonb), missing = CAST(:missing AS jsonb)
            WHERE id = :id
            """)
                .param("id", id)
                .param("level", verdict.level().orElse(null), Types.SMALLINT)
                .param("decision", verdict.decision().orElse(null), Types.OTHER)
                .param("effect", verdict.rating().map(JsonNode::toString).orElse(null), Types.VARCHAR)
                .param("missing", verdict.missing().toString())
                .update();
    }

    /** The newest first. */
    List<Rating> ofCase(UUID file) {
        return jdbc.sql("""
            SELECT case_rating.*, ref FROM case_rating JOIN case_file ON case_file.id = case_file
            WHERE case_file = :file ORDER BY holds DESC, ended_at DESC, case_rating.id DESC
            """).param("file", file).query((row, _) -> read(row)).list();
    }

    private Rating read(ResultSet row) throws SQLException {
        return new Rating(
                row.getObject("id", UUID.class),
                row.getString("ref"),
                row.getString("rule_set"),
                Timestamps.read(row, "ended_at"),
                row.getBoolean("holds"),
                row.getObject("wanted_at") != null,
                Optional.ofNullable(row.getObject("decision", UUID.class)),
                level(row),
                Optional.ofNullable(row.getString("effect")).map(json::readTree),
                missing(row.getString("missing")));
    }

    private List<Rating.Missing> missing(String text) {
        return json.readTree(text)
                .valueStream()
                .map(fact -> new Rating.Missing(
                        fact.path("fact").asString(), fact.path("attribute").asString()))
                .toList();
    }

    private static Optional<Integer> level(ResultSet row) throws SQLException {
        var level = row.getInt("level");
        return row.wasNull() ? Optional.empty() : Optional.of(level);
    }
}
