package dev.makegood.server.decision.log;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Seals the streams of processes that are gone, and forgets the idempotency keys of two days ago. */
@Component
class Upkeep {
    private static final Logger LOG = LoggerFactory.getLogger(Upkeep.class);

    private final JdbcClient jdbc;

    Upkeep(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Scheduled(initialDelay = 10, fixedDelay = 10, timeUnit = TimeUnit.SECONDS)
    void sealAbandonedStreams() {
        update("""
            UPDATE log_stream SET sealed_size = size
            WHERE kind = 'decision' AND sealed_size IS NULL AND heartbeat_at < now() - interval '1 minute'
            """);
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOldKeys() {
        update("DELETE FROM idempotency WHERE at < now() - interval '48 hours'");
    }

    private void update(String sql) {
        try {
            jdbc.sql(sql).update();
        } catch (DataAccessException e) {
            LOG.debug("The upkeep of the log is tried again later: {}", e.getMessage());
        }
    }
}
