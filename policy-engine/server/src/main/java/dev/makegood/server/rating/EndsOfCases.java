package dev.makegood.server.rating;

import dev.makegood.server.casefile.CaseFile;
import dev.makegood.server.casefile.CaseRating;
import dev.makegood.server.organisation.BusinessCalendars;
import dev.makegood.server.ruleset.RuleSets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts down which cases are to be rated. */
@Component
class EndsOfCases implements CaseRating {
    private final RatingRecords records;
    private final RatingSettingsRecords settings;
    private final RuleSets ruleSets;
    private final BusinessCalendars calendars;

    EndsOfCases(RatingRecords records, RatingSettingsRecords settings, RuleSets ruleSets, BusinessCalendars calendars) {
        this.records = records;
        this.settings = settings;
        this.ruleSets = ruleSets;
        this.calendars = calendars;
    }

    @Override
    public Optional<String> ended(CaseFile file, Instant at) {
        var ruleSet = settings.read().ruleSet().filter(id -> ruleSets.find(id).isPresent());
        // A node of the version before may have reopened it.
        records.overturn(file.id());
        ruleSet.ifPresent(id -> records.add(UUID.randomUUID(), file, id, at, dayOf(at, file.branch())));
        return ruleSet;
    }

    /** By the calendar of the branch. */
    private LocalDate dayOf(Instant at, Optional<String> branch) {
        var calendar = calendars.of(branch).flatMap(calendars::open).orElseGet(calendars::alwaysOpen);
        return LocalDate.ofInstant(at, calendar.zone());
    }

    @Override
    public void changed(UUID file) {
        records.want(file);
    }

    @Override
    public void reopened(UUID file) {
        records.overturn(file);
    }

    @Override
    public Optional<Integer> targetLevel(String branch) {
        return settings.target(branch);
    }
}
