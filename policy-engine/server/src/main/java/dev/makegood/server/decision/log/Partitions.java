package dev.makegood.server.decision.log;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The tables decisions are kept in, one a day, made a week before they are needed. */
@Component
class Partitions {
    private static final Logger LOG = LoggerFactory.getLogger(Partitions.class);
    private static final int DAYS_AHEAD = 7;

    private final JdbcClient jdbc;
    private final Clock clock;

    Partitions(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void keepAhead() {
        try {
            make();
        } catch (DataAccessException e) {
            LOG.warn("Tables for the coming days were not made, which is tried again in an hour: {}", e.getMessage());
        }
    }

    void make() {
        var defaultIsInUse = jdbc.sql("SELECT make_partitions(:today, :ahead)")
                .param("today", LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("ahead", DAYS_AHEAD)
                .query(Boolean.class)
                .single();
        if (defaultIsInUse) {
            LOG.error("There are decisions of days no table was made for. See that the clocks of all nodes are right.");
        }
    }
}
