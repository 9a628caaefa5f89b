package dev.makegood.server.trial;

import dev.makegood.server.postgres.Timestamps;
import dev.makegood.server.trial.Counted.What;
import dev.makegood.server.trial.Counting.Kind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.json.JsonMapper;

/** What all nodes counted and found, as the database keeps it. */
@Component
public class Tallies {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final TransactionOperations transactions;

    Tallies(JdbcClient jdbc, JsonMapper json, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.json = json;
        this.transactions = transactions;
    }

    /** What all nodes counted of that kind for a rule set, by what it is of. */
    public Map<Long, Map<Counted, BigDecimal>> of(Kind kind, String ruleSet) {
        var counts = new HashMap<Long, Map<Counted, BigDecimal>>();
        jdbc.sql(Counting.sql(kind, """
            SELECT {kind}, what, subject, sum(number) AS number FROM {kind}_tally
            WHERE {kind} IN (SELECT seq FROM {ofRuleSets} WHERE rule_set = :ruleSet)
            GROUP BY {kind}, what, subject
            """)).param("ruleSet", ruleSet).query(row -> {
            counts.computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                    .put(
                            new Counted(What.valueOf(row.getString("what")), row.getString("subject")),
                            row.getBigDecimal("number"));
        });
        return counts;
    }

    /** Newest first. */
    public List<FoundDifference> differences(Counting of, Optional<UUID> before, int most) {
        return jdbc.sql(Counting.sql(of.kind(), """
            SELECT decision, at, difference FROM {kind}_difference
            WHERE {kind} = :of AND (CAST(:before AS uuid) IS NULL OR decision < :before)
            ORDER BY decision DESC LIMIT :most
            """))
                .param("of", of.seq())
                .param("before", before.orElse(null))
                .param("most", most)
                .query((row, _) -> new FoundDifference(
                        row.getObject("decision", UUID.class),
                        Timestamps.read(row, "at"),
                        json.readValue(row.getString("difference"), OutcomeDifference.class)))
                .list();
    }

    /** What a process counted and found; again, if it is not known whether that is on record. */
    void write(UUID node, Map<Counting, Tally.Unwritten> unwritten) {
        transactions.executeWithoutResult(_ -> unwritten.forEach((of, one) -> {
            one.counts().forEach((counted, number) -> write(node, of, counted, number));
            one.found().forEach(found -> write(of, found));
        }));
    }

    private void write(UUID node, Counting of, Counted counted, BigDecimal number) {
        jdbc.sql(Counting.sql(of.kind(), """
            INSERT INTO {kind}_tally ({kind}, node, what, subject, number)
            VALUES (:of, :node, :what, :subject, :number)
            ON CONFLICT ({kind}, node, what, subject) DO UPDATE SET number = excluded.number
            """))
                .param("of", of.seq())
                .param("node", node)
                .param("what", counted.what().name())
                .param("subject", counted.subject())
                .param("number", number)
                .update();
    }

    private void write(Counting of, FoundDifference found) {
        jdbc.sql(Counting.sql(of.kind(), """
            INSERT INTO {kind}_difference ({kind}, decision, at, difference)
            VALUES (:of, :decision, :at, CAST(:difference AS jsonb)) ON CONFLICT DO NOTHING
            """))
                .param("of", of.seq())
                .param("decision", found.decision())
                .param("at", Timestamps.of(found.at()))
                .param("difference", json.writeValueAsString(found.difference()))
                .update();
    }
}
