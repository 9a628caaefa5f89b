package dev.makegood.server.reply;

import dev.makegood.server.decision.Decision;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Defence records as the database keeps them. */
@Component
class DefenceRecords {
    private final JdbcClient jdbc;
    private final ReplyRecords replies;

    DefenceRecords(JdbcClient jdbc, ReplyRecords replies) {
        this.jdbc = jdbc;
        this.replies = replies;
    }

    void add(UUID reply, Decision decision, String rule) {
        jdbc.sql("""
            INSERT INTO defence_record (reply, digest, rule, stream, seq, leaf)
            VALUES (:reply, :digest, :rule, :stream, :seq, :leaf)
            """)
                .param("reply", reply)
                .param("digest", decision.document().path("digest").asString(""))
                .param("rule", rule)
                .param("stream", decision.stream())
                .param("seq", decision.seq())
                .param("leaf", HexFormat.of().parseHex(decision.leaf()))
                .update();
    }

    /** Newest first: those of one person, or of all. */
    List<DefenceRecord> list(Optional<String> actor, Optional<UUID> decision, int most) {
        return jdbc.sql("""
            SELECT reply.id, digest, defence_record.rule, stream, seq, leaf
            FROM defence_record JOIN reply ON reply.id = defence_record.reply
            WHERE (:actor::text IS NULL OR actor = :actor) AND (:decision::uuid IS NULL OR decision = :decision)
            ORDER BY at DESC, reply.id LIMIT :most
            """)
                .param("actor", actor.orElse(null))
                .param("decision", decision.orElse(null))
                .param("most", most)
                .query((row, _) -> new DefenceRecord(
                        replies.find(row.getObject("id", UUID.class)).orElseThrow(),
                        row.getString("digest"),
                        row.getString("rule"),
                        row.getObject("stream", UUID.class),
                        row.getLong("seq"),
                        HexFormat.of().formatHex(row.getBytes("leaf"))))
                .list();
    }
}
