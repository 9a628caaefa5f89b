package dev.makegood.server.audit;

import dev.makegood.proof.CanonicalJson;
import dev.makegood.proof.Leaf;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * An act as it stands in the audit stream.
 *
 * @param seq its place in the stream, from 0
 */
public record AuditEntry(
        long seq,
        UUID id,
        Instant at,
        String actor,
        String action,
        @Nullable String subject,
        JsonNode details) {

    static AuditEntry read(ResultSet row, JsonMapper json) throws SQLException {
        return new AuditEntry(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                Timestamps.read(row, "at"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                json.readTree(row.getString("details")));
    }

    /** Its leaf in the tree of the stream. Nothing in it is personal, so there are no commitments. */
    Leaf leaf() {
        var header = JsonNodeFactory.instance
                .objectNode()
                .put("kind", "audit")
                .put("seq", seq)
                .put("id", id.toString())
                .put("at", at.toString())
                .put("actor", actor)
                .put("action", action)
                .put("subject", subject);
        header.set("details", details);
        return new Leaf(CanonicalJson.of(header), List.of());
    }
}
