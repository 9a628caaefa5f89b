package dev.makegood.server.audit;

import dev.makegood.proof.CompactTree;
import dev.makegood.proof.Hash;
import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The audit stream of the installation and its tree, as far as the next entry needs it. */
record AuditStream(UUID id, CompactTree tree) {
    private static final String NODE = "installation";
    private static final int HASH = 32;

    /** Taken for this transaction: whoever comes next waits until it ends. */
    static AuditStream take(JdbcClient jdbc) {
        jdbc.sql("""
            INSERT INTO log_stream (stream, kind, node) VALUES (gen_random_uuid(), 'audit', :node)
            ON CONFLICT (kind) WHERE kind = 'audit' DO NOTHING
            """).param("node", NODE).update();
        return jdbc.sql("SELECT stream, size, subtrees FROM log_stream WHERE kind = 'audit' FOR UPDATE")
                .query((row, _) -> read(row))
                .single();
    }

    AuditStream append(Hash leaf) {
        return new AuditStream(id, tree.append(leaf));
    }

    void save(JdbcClient jdbc) {
        jdbc.sql("INSERT INTO log_batch (stream, size, root) VALUES (:stream, :size, :root)")
                .param("stream", id)
                .param("size", tree.size())
                .param("root", tree.head().root().bytes())
                .update();
        jdbc.sql("UPDATE log_stream SET size = :size, subtrees = :subtrees WHERE stream = :stream")
                .param("stream", id)
                .param("size", tree.size())
                .param("subtrees", bytes(tree.subtrees()))
                .update();
    }

    private static AuditStream read(ResultSet row) throws SQLException {
        var tree = new CompactTree(row.getLong("size"), hashes(row.getBytes("subtrees")));
        return new AuditStream(row.getObject("stream", UUID.class), tree);
    }

    private static List<Hash> hashes(byte[] bytes) {
        var hashes = new ArrayList<Hash>();
        for (var from = 0; from < bytes.length; from += HASH) {
            hashes.add(Hash.of(Arrays.copyOfRange(bytes, from, from + HASH)));
        }
        return hashes;
    }

    private static byte[] bytes(List<Hash> hashes) {
        var bytes = new ByteArrayOutputStream();
        hashes.forEach(hash -> bytes.writeBytes(hash.bytes()));
        return bytes.toByteArray();
    }
}
