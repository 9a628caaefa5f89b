package dev.makegood.server.authority;

import dev.makegood.server.organisation.Freezes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The days of the organisation, by which budgets begin and end. */
@Component
class Days {
    private final Supplier<ZoneId> zone;
    private final Clock clock;

    @Autowired
    Days(Freezes freezes, Clock clock) {
        this(freezes::zone, clock);
    }

    Days(Supplier<ZoneId> zone, Clock clock) {
        this.zone = zone;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(now(), zone());
    }

    ZoneId zone() {
        return zone.get();
    }
}
