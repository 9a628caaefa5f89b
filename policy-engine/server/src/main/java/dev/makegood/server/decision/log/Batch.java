package dev.makegood.server.decision.log;

import dev.makegood.proof.CompactTree;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Decisions that are put on record in one transaction. */
final class Batch {
    private static final Comparator<Idempotency> SAME_ORDER_EVERYWHERE =
            Comparator.comparing(Idempotency::caller).thenComparing(Idempotency::key);

    private final LogStream stream;
    private final List<Pending> entries;

    Batch(LogStream stream, List<Pending> entries) {
        this.stream = stream;
        this.entries = entries;
    }

    /** Everything but the commit. */
    Prepared prepare(Connection connection) throws SQLException {
        var refused = refusedKeys(connection);
        var receipts = new LinkedHashMap<Pending, Receipt>();
        var tree = stream.tree();
        for (var entry : entries) {
            if (!refused.contains(entry.decision().id())) {
                var leaf = entry.leaf().hash();
                receipts.put(entry, new Receipt(stream.id(), tree.size(), leaf));
                tree = tree.append(leaf);
            }
        }
        if (!receipts.isEmpty()) {
            grow(connection, tree);
            insertDecisions(connection, receipts);
            insertParts(connection, receipts.keySet());
        }
        return new Prepared(entries, receipts, stream.grown(tree));
    }

    /** The decisions whose idempotency key stands for another one. */
    private Set<UUID> refusedKeys(Connection connection) throws SQLException {
        var keyed = entries.stream()
                .map(Pending::decision)
                .filter(decision -> decision.idempotency().isPresent())
                .sorted(Comparator.comparing(decision -> decision.idempotency().orElseThrow(), SAME_ORDER_EVERYWHERE))
                .toList();
        var refused = new HashSet<UUID>();
        if (!keyed.isEmpty()) {
            keyed.forEach(decision -> refused.add(decision.id()));
            refused.removeAll(takenKeys(connection, keyed));
        }
        return refused;
    }

    private static Set<UUID> takenKeys(Connection connection, List<NewDecision> keyed) throws SQLException {
        var keys = keyed.stream()
                .map(decision -> decision.idempotency().orElseThrow())
                .toList();
        var taken = new HashSet<UUID>();
        try (var insert = connection.prepareStatement("""
            INSERT INTO idempotency (caller, key, request_hash, decision)
            SELECT * FROM unnest(?::text[], ?::text[], ?::bytea[], ?::uuid[])
            ON CONFLICT DO NOTHING RETURNING decision
            """)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "text", keys.stream().map(Idempotency::caller).toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "text", keys.stream().map(Idempotency::key).toArray()));
            insert.setArray(
                    3,
                    connection.createArrayOf(
                            "bytea",
                            keys.stream().map(key -> key.request().bytes()).toArray(byte[][]::new)));
            insert.setArray(
                    4,
                    connection.createArrayOf(
                            "uuid", keyed.stream().map(NewDecision::id).toArray()));
            try (var rows = insert.executeQuery()) {
                while (rows.next()) {
                    taken.add(rows.getObject(1, UUID.class));
                }
            }
        }
        return taken;
    }

    /** The stream's row is what keeps a process that was away from adding to a stream that was sealed meanwhile. */
    private void grow(Connection connection, CompactTree after) throws SQLException {
        try (var update = connection.prepareStatement("""
            WITH grown AS (
                UPDATE log_stream SET size = ?, heartbeat_at = now()
                WHERE stream = ? AND size = ? AND sealed_size IS NULL RETURNING stream, size)
            INSERT INTO log_batch (stream, size, root) SELECT stream, size, ? FROM grown
            """)) {
            update.setLong(1, after.size());
            update.setObject(2, stream.id());
            update.setLong(3, stream.tree().size());
            update.setBytes(4, after.head().root().bytes());
            if (update.executeUpdate() == 0) {
                throw new LogStream.StreamGone();
            }
        }
    }

    private static void insertDecisions(Connection connection, Map<Pending, Receipt> receipts) throws SQLException {
        try (var insert = connection.prepareStatement("""
            INSERT INTO decision
                (stream, seq, id, at, rule_set, case_ref, actor, branch, leaf, commitments, body)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """)) {
            for (var entry : receipts.entrySet()) {
                bind(insert, entry.getKey(), entry.getValue());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void bind(PreparedStatement insert, Pending entry, Receipt receipt) throws SQLException {
        var decision = entry.decision();
        insert.setObject(1, receipt.stream());
        insert.setLong(2, receipt.seq());
        insert.setObject(3, decision.id());
        insert.setObject(4, decision.at().atOffset(ZoneOffset.UTC));
        insert.setString(5, decision.ruleSet());
        insert.setObject(6, decision.caseRef(), Types.VARCHAR);
        insert.setString(7, decision.actor());
        insert.setObject(8, decision.branch(), Types.VARCHAR);
        insert.setBytes(9, receipt.leaf().bytes());
        insert.setString(10, Commitments.write(entry.leaf().commitments()));
        insert.setBytes(11, entry.body());
    }

    private static void insertParts(Connection connection, Set<Pending> written) throws SQLException {
        try (var insert = connection.prepareStatement(
                "INSERT INTO decision_personal (id, at, part, wrapped_key, content) VALUES (?, ?, ?, ?, ?)")) {
            var any = false;
            for (var entry : written) {
                for (var part : entry.parts()) {
                    insert.setObject(1, entry.decision().id());
                    insert.setObject(2, entry.decision().at().atOffset(ZoneOffset.UTC));
                    insert.setString(3, part.commitment().part());
                    insert.setBytes(4, part.wrappedKey());
                    insert.setBytes(5, part.content());
                    insert.addBatch();
                    any = true;
                }
            }
            if (any) {
                insert.executeBatch();
            }
        }
    }

    /**
     * A batch that only lacks its commit.
     *
     * @param receipts of those that will be on record
     * @param after the stream with them
     */
    record Prepared(List<Pending> entries, Map<Pending, Receipt> receipts, LogStream after) {
        /** Tells those who wait. */
        void committed() {
            for (var entry : entries) {
                var receipt = receipts.get(entry);
                entry.become(receipt == null ? new Recording.KeyTaken() : new Recording.OnRecord(receipt));
            }
        }
    }
}
