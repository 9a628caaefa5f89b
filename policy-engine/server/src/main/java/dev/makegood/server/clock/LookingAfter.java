package dev.makegood.server.clock;

import dev.makegood.server.organisation.BusinessCalendars;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks after the clocks whose time has come, and those whose hours are others now: every node does. */
@Component
class LookingAfter {
    private static final Logger LOG = LoggerFactory.getLogger(LookingAfter.class);
    private static final int AT_ONCE = 200;

    private final Clocks clocks;
    private final ClockRecords records;
    private final BusinessCalendars calendars;

    LookingAfter(Clocks clocks, ClockRecords records, BusinessCalendars calendars) {
        this.clocks = clocks;
        this.records = records;
        this.calendars = calendars;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        try {
            recount();
            lookAfterAll();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Clocks are looked after later: {}", e.getMessage());
        }
    }

    /** What was counted by is noted only after all were: who dies in between leaves it to others. */
    void recount() {
        var mark = calendars.mark();
        if (!mark.equals(records.hours())) {
            records.cases().forEach(clocks::recount);
            records.counted(mark);
        }
    }

    /** One that cannot be looked after holds up none behind it. */
    void lookAfterAll() {
        for (var toDo : records.toDo(AT_ONCE)) {
            try {
                clocks.lookAfter(toDo);
            } catch (RuntimeException e) {
                LOG.warn("The clock {} is looked after later: {}", toDo.clock(), e.getMessage());
            }
        }
    }
}
