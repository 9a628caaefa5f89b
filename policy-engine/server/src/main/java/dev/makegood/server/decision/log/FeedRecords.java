package dev.makegood.server.decision.log;

import dev.makegood.server.postgres.Timestamps;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads all decisions once, in the order in which each process put them on record: nothing is skipped. */
@Component
public class FeedRecords {
    /** A stream that began longer ago than that is known to everybody. */
    private static final Duration SETTLED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final DecisionRecords records;

    FeedRecords(JdbcClient jdbc, DecisionRecords records) {
        this.jdbc = jdbc;
        this.records = records;
    }

    /** @param isSealed whether nothing is added to it any more */
    private record Stream(UUID id, Instant startedAt, long size, boolean isSealed) {}

    /** At most so many. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FeedPage after(FeedCursor cursor, int most) {
        var streams = streams(cursor.since());
        var found = new ArrayList<RecordedDecision>();
        var positions = new HashMap<>(cursor.positions());
        for (var stream : streams) {
            if (found.size() == most || cursor.position(stream.id()) >= stream.size()) {
                continue;
            }
            var read = records.ofStream(stream.id(), cursor.position(stream.id()), most - found.size());
            read.forEach(
                    decision -> positions.put(stream.id(), decision.receipt().seq() + 1));
            found.addAll(read);
        }
        return new FeedPage(found, next(streams, positions), isAtTheEnd(streams, positions));
    }

    /** An empty page after all decisions there are. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public FeedPage now() {
        var streams = streams(Instant.EPOCH);
        var positions = new HashMap<UUID, Long>();
        streams.forEach(stream -> positions.put(stream.id(), stream.size()));
        return new FeedPage(List.of(), next(streams, positions), true);
    }

    private static boolean isAtTheEnd(List<Stream> streams, Map<UUID, Long> positions) {
        return streams.stream().allMatch(stream -> positions.getOrDefault(stream.id(), 0L) >= stream.size());
    }

    /** What was read to its end is not asked for again, and not carried along. */
    private FeedCursor next(List<Stream> streams, Map<UUID, Long> positions) {
        var since = streams.stream()
                .filter(stream -> !stream.isSealed() || positions.getOrDefault(stream.id(), 0L) < stream.size())
                .map(Stream::startedAt)
                .reduce(settled(), (one, other) -> one.isBefore(other) ? one : other)
                .truncatedTo(ChronoUnit.MILLIS);
        streams.stream()
                .filter(stream -> stream.startedAt().isBefore(since))
                .forEach(stream -> positions.remove(stream.id()));
        return new FeedCursor(since, positions);
    }

    private Instant settled() {
        return jdbc.sql("SELECT now() AS at")
                .query((row, _) -> Timestamps.read(row, "at"))
                .single()
                .minus(SETTLED);
    }

    private List<Stream> streams(Instant since) {
        return jdbc.sql("""
            SELECT stream, started_at, size, sealed_size IS NOT NULL AS sealed FROM log_stream
            WHERE kind = 'decision' AND started_at >= :since ORDER BY started_at, stream
            """)
                .param("since", Timestamps.of(since))
                .query((row, _) -> new Stream(
                        row.getObject("stream", UUID.class),
                        Timestamps.read(row, "started_at"),
                        row.getLong("size"),
                        row.getBoolean("sealed")))
                .list();
    }
}
