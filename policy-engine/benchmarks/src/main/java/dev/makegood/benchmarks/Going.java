package dev.makegood.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.InflaterInputStream;

/** What a database says of the go-lives of one rule set, and of the decisions held against them. */
final class Going {
    private static final Pattern RELEASE = Pattern.compile("\"release\":(\\d+)");

    private final Connection database;
    private Instant checked = Instant.EPOCH;

    Going(Connection database) {
        this.database = database;
    }

    /** Whether there is a row, by a condition over {@code release} and, of that release, what the database has. */
    boolean is(String condition, int release) throws SQLException {
        try (var statement = database.prepareStatement("""
            SELECT EXISTS (SELECT 1 FROM release WHERE rule_set = ? AND number = ? AND %s)
            """.formatted(condition))) {
            statement.setString(1, Case.RULE_SET);
            statement.setInt(2, release);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getBoolean(1);
            }
        }
    }

    /** Ends the connections of that condition on {@code pg_stat_activity}. */
    void cut(String condition) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("""
                SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'makegood' AND %s
                """.formatted(condition));
        }
    }

    /** The decisions since it was asked last that have another release than the one that was live at their instant. */
    List<String> faults() throws SQLException {
        var live = live();
        var faults = new ArrayList<String>();
        try (var statement = database.prepareStatement(
                "SELECT id, at, body FROM decision WHERE rule_set = ? AND at > ? ORDER BY at")) {
            statement.setString(1, Case.RULE_SET);
            statement.setTimestamp(2, Timestamp.from(checked));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    checked = rows.getTimestamp(2).toInstant();
                    var decided = release(rows.getBytes(3));
                    var due = live.floorEntry(checked).getValue();
                    if (decided != due) {
                        faults.add("%s at %s by release %d, live was %d"
                                .formatted(rows.getString(1), checked, decided, due));
                    }
                }
            }
        }
        return faults;
    }

    private NavigableMap<Instant, Integer> live() throws SQLException {
        var live = new TreeMap<Instant, Integer>();
        try (var statement = database.prepareStatement("""
            SELECT effective_at, number FROM going JOIN release ON release.id = going.release
            WHERE rule_set = ? ORDER BY effective_at, seq
            """)) {
            statement.setString(1, Case.RULE_SET);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    live.put(rows.getTimestamp(1).toInstant(), rows.getInt(2));
                }
            }
        }
        return live;
    }

    /** Which is live now, by the clock of this machine, which the database shares. */
    int liveNow() throws SQLException {
        return live().floorEntry(Instant.now()).getValue();
    }

    private static int release(byte[] body) {
        try (var in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            var release = RELEASE.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            if (!release.find()) {
                throw new IllegalStateException("a decision without a release");
            }
            return Integer.parseInt(release.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
