package dev.makegood.server.rating;

import dev.makegood.server.audit.Act;
import dev.makegood.server.organisation.BusinessCalendars;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps what is to be done in step with what ratings ask for. */
@Component
class RemediesOfRatings {
    private final RemedyRecords records;
    private final RatingSettingsRecords settings;
    private final BusinessCalendars calendars;
    private final Clock clock;

    RemediesOfRatings(RemedyRecords records, RatingSettingsRecords settings, BusinessCalendars calendars, Clock clock) {
        this.records = records;
        this.settings = settings;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Within the transaction of the rating. What was done for this end of the case is not asked for again. */
    void follow(RatingRecords.Wanted by, Verdict verdict) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        records.take(by.branch());
        for (var wish : verdict.wishes()) {
            if (!records.isAskedFor(by.id(), wish)) {
                var remedy = records.takeWaiting(by, wish).orElseGet(() -> make(by, wish, now));
                records.ask(remedy, by.id());
            }
        }
        new HashSet<>(records.letGo(by, verdict.wishes())).forEach(remedy -> records.withdraw(remedy, now, Act.SYSTEM));
    }

    private UUID make(RatingRecords.Wanted by, Verdict.Wish wish, Instant now) {
        var id = UUID.randomUUID();
        records.add(id, by, wish, now, due(by.branch(), now));
        return id;
    }

    private Instant due(Optional<String> branch, Instant now) {
        var days = settings.read().remedyDays();
        return calendars
                .of(branch)
                .flatMap(calendars::open)
                .orElseGet(calendars::alwaysOpen)
                .closing(now, days)
                .orElseGet(() -> now.plus(Duration.ofDays(days)));
    }
}
