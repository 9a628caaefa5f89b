package dev.makegood.server.casefile;

import dev.makegood.server.postgres.Timestamps;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The cases whose rule sets are to be asked what they say to what clocks say, as the database keeps them. */
@Component
class CasesToAsk {
    private final JdbcClient jdbc;

    CasesToAsk(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A case that is in one's hands.
     *
     * @param until when it is anybody's again
     */
    record Taken(UUID file, Instant until) {}

    /** In a second: what took as long as it may is not late yet, and what is measured by then is longer. */
    void add(String ref) {
        jdbc.sql("UPDATE case_file SET ask_at = clock_timestamp() + interval '1 second' WHERE ref = :ref")
                .param("ref", ref)
                .update();
    }

    /** The next, which is nobody else's for half a minute; whoever dies with it leaves it to others. */
    Optional<Taken> takeNext() {
        return jdbc.sql("""
            UPDATE case_file SET ask_at = clock_timestamp() + interval '30 seconds'
            WHERE id = (SELECT id FROM case_file WHERE ask_at <= clock_timestamp() ORDER BY ask_at LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING id, ask_at
            """)
                .query((row, _) -> new Taken(row.getObject("id", UUID.class), Timestamps.read(row, "ask_at")))
                .optional();
    }

    /** It was asked about. Where a clock said something meanwhile, it is to be asked about again. */
    void done(Taken taken) {
        jdbc.sql("UPDATE case_file SET ask_at = NULL WHERE id = :file AND ask_at = :until")
                .param("file", taken.file())
                .param("until", Timestamps.of(taken.until()))
                .update();
    }
}
