package dev.makegood.server.clock;

import dev.makegood.server.organisation.BusinessCalendar;
import dev.makegood.server.organisation.BusinessCalendars;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** By which hours clocks are counted. */
@Component
@EnableConfigurationProperties(ClockSettings.class)
class Hours {
    private final BusinessCalendars calendars;
    private final ClockSettings settings;

    Hours(BusinessCalendars calendars, ClockSettings settings) {
        this.calendars = calendars;
        this.settings = settings;
    }

    Counting counting(CaseClock clock) {
        return new Counting(clock.startedAt(), clock.deadline().term(), calendar(clock.calendar()));
    }

    CaseClock.Counted counted(CaseClock clock) {
        return counted(clock, clock.deadline());
    }

    CaseClock.Counted counted(CaseClock clock, Deadline deadline) {
        var counting = new Counting(clock.startedAt(), deadline.term(), calendar(clock.calendar()));
        var percent = settings.warnAt(deadline.due());
        return new CaseClock.Counted() {
            @Override
            public Optional<Instant> dueAt(List<Pause> pauses) {
                return counting.dueAt(pauses);
            }

            @Override
            public Optional<Instant> warnAt(List<Pause> pauses) {
                return counting.warnAt(percent, pauses);
            }
        };
    }

    /** Without a calendar it is always open. */
    private BusinessCalendar calendar(Optional<String> id) {
        return id.flatMap(calendars::open).orElseGet(calendars::alwaysOpen);
    }
}
