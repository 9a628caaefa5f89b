package dev.makegood.server.decision.log;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.proof.Hash;
import dev.makegood.server.compression.Deflated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads decisions from the record, each held against its leaf. */
@Component
public class DecisionRecords {
    private static final String COLUMNS =
            "d.stream, d.seq, d.id, d.at, d.rule_set, d.case_ref, d.actor, d.branch, d.leaf,"
                    + " d.commitments, d.body";

    private final JdbcClient jdbc;
    private final RecordReader reader;

    DecisionRecords(JdbcClient jdbc, RecordReader reader) {
        this.jdbc = jdbc;
        this.reader = reader;
    }

    /** The decision of that id, with what it holds of a person. */
    public Optional<RecordedDecision> find(UUID id) {
        return DecisionIds.timeOf(id).flatMap(at -> find(id, at));
    }

    private Optional<RecordedDecision> find(UUID id, Instant at) {
        return jdbc.sql("""
            SELECT %s, p.wrapped_key, p.content
            FROM decision d LEFT JOIN decision_personal p ON p.at = d.at AND p.id = d.id AND p.part = :part
            WHERE d.at = :at AND d.id = :id
            """.formatted(COLUMNS))
                .param("part", PersonalParts.FACTS)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .query((row, _) ->
                        reader.withPersonalParts(stored(row), row.getBytes("wrapped_key"), row.getBytes("content")))
                .optional();
    }

    /** Newest first, without what they hold of a person. */
    public List<RecordedDecision> list(DecisionQuery query) {
        var conditions = Conditions.of(query);
        return jdbc.sql("SELECT %s FROM decision d WHERE %s ORDER BY d.at DESC, d.id DESC LIMIT :most"
                        .formatted(COLUMNS, conditions.sql()))
                .params(conditions.values())
                .query((row, _) -> reader.plain(stored(row)))
                .list();
    }

    /** From that place on, in their order, without what they hold of a person. */
    List<RecordedDecision> ofStream(UUID stream, long from, int most) {
        return jdbc.sql("""
            SELECT %s FROM decision d
            WHERE d.stream = :stream AND d.seq >= :from AND d.at >=
                (SELECT at FROM log_batch WHERE stream = :stream AND size > :from ORDER BY size LIMIT 1)
                - interval '1 hour'
            ORDER BY d.seq LIMIT :most
            """.formatted(COLUMNS))
                .param("stream", stream)
                .param("from", from)
                .param("most", most)
                .query((row, _) -> reader.plain(stored(row)))
                .list();
    }

    /** What that caller's key stands for. */
    public Optional<KeyUse> keyUse(String caller, String key) {
        return jdbc.sql("SELECT request_hash, decision FROM idempotency WHERE caller = :caller AND key = :key")
                .param("caller", caller)
                .param("key", key)
                .query((row, _) ->
                        new KeyUse(Hash.of(row.getBytes("request_hash")), row.getObject("decision", UUID.class)))
                .optional();
    }

    private static StoredDecision stored(ResultSet row) throws SQLException {
        return new StoredDecision(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("rule_set"),
                row.getString("case_ref"),
                row.getString("actor"),
                row.getString("branch"),
                row.getString("commitments"),
                body(row.getBytes("body")),
                new Receipt(row.getObject("stream", UUID.class), row.getLong("seq"), Hash.of(row.getBytes("leaf"))));
    }

    private static Optional<CanonicalJson> body(byte[] stored) {
        try {
            return Deflated.inflated(stored).map(CanonicalJson::parse);
        } catch (CanonicalJson.NoCanonicalForm _) {
            return Optional.empty();
        }
    }
}
