package dev.makegood.server.care;

import dev.makegood.server.organisation.Freezes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The days for which rules are asked: those of the organisation. */
@Component
class CareDays {
    private final Freezes freezes;
    private final CareSettingsRecords settings;
    private final Clock clock;
    private final int mostMissed;

    CareDays(
            Freezes freezes,
            CareSettingsRecords settings,
            Clock clock,
            @Value("${makegood.care.most-missed-days}") int mostMissed) {
        this.freezes = freezes;
        this.settings = settings;
        this.clock = clock;
        this.mostMissed = mostMissed;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    LocalDate today() {
        return dayOf(now());
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone());
    }

    /** The last day whose hour has come. */
    LocalDate lastDue() {
        var now = now();
        var today = dayOf(now);
        return now.isBefore(momentOn(today)) ? today.minusDays(1) : today;
    }

    /** When the rules are asked for that day. */
    Instant momentOn(LocalDate day) {
        return day.atTime(settings.read().hour(), 0).atZone(zone()).toInstant();
    }

    /** The day for which somebody is asked next; those that were missed long ago are not made up for. */
    LocalDate next(LocalDate askedOn) {
        var earliest = lastDue().minusDays(mostMissed);
        var next = askedOn.plusDays(1);
        return next.isBefore(earliest) ? earliest : next;
    }

    private ZoneId zone() {
        return freezes.zone();
    }
}
