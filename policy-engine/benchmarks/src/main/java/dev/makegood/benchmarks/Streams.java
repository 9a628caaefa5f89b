package dev.makegood.benchmarks;

import dev.makegood.proof.CompactTree;
import dev.makegood.proof.Hash;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The decisions of a database, held against their streams. */
final class Streams {
    private final Connection database;

    Streams(Connection database) {
        this.database = database;
    }

    /** How many of those decisions are not on record. */
    long missing(Set<String> ids) throws SQLException {
        var known = new HashSet<String>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT id::text FROM decision")) {
            while (rows.next()) {
                known.add(rows.getString(1));
            }
        }
        return ids.stream().filter(id -> !known.contains(id)).count();
    }

    long size() throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT count(*) FROM decision")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** The size of each. */
    Map<UUID, Long> sizes() throws SQLException {
        var streams = new HashMap<UUID, Long>();
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("SELECT stream, size FROM log_stream WHERE kind = 'decision'")) {
            while (rows.next()) {
                streams.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return streams;
    }

    /** Holes, decisions too many, and roots that do not verify. */
    List<String> faults() throws SQLException {
        var faults = new ArrayList<String>();
        for (var stream : sizes().entrySet()) {
            faults.addAll(faults(stream.getKey(), stream.getValue()));
        }
        return faults;
    }

    private List<String> faults(UUID stream, long size) throws SQLException {
        var faults = new ArrayList<String>();
        var roots = roots(stream);
        var tree = CompactTree.EMPTY;
        try (var statement =
                database.prepareStatement("SELECT seq, leaf FROM decision WHERE stream = ? ORDER BY seq")) {
            statement.setObject(1, stream);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (rows.getLong(1) != tree.size()) {
                        return List.of("%s has no %d".formatted(stream, tree.size()));
                    }
                    tree = tree.append(Hash.of(rows.getBytes(2)));
                    var root = roots.remove(tree.size());
                    if (root != null && !root.equals(tree.head().root())) {
                        faults.add("%s has another root at %d".formatted(stream, tree.size()));
                    }
                }
            }
        }
        if (tree.size() != size || !roots.isEmpty()) {
            faults.add("%s holds %d of %d decisions".formatted(stream, tree.size(), size));
        }
        return faults;
    }

    private Map<Long, Hash> roots(UUID stream) throws SQLException {
        var roots = new HashMap<Long, Hash>();
        try (var statement = database.prepareStatement("SELECT size, root FROM log_batch WHERE stream = ?")) {
            statement.setObject(1, stream);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    roots.put(rows.getLong(1), Hash.of(rows.getBytes(2)));
                }
            }
        }
        return roots;
    }
}
