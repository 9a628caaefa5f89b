package dev.makegood.server.clock;

import dev.makegood.server.organisation.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Counts second by second, knowing nothing of spans, offsets or sums. */
final class NaiveCounting {
    private final Instant start;
    private final Term term;
    private final BusinessCalendar calendar;
    private final List<Pause> pauses;
    private final int seconds;
    private final Optional<Long> total;

    NaiveCounting(Instant start, Term term, BusinessCalendar calendar, List<Pause> pauses, int seconds) {
        this.start = start;
        this.term = term;
        this.calendar = calendar;
        this.pauses = pauses;
        this.seconds = seconds;
        this.total = total();
    }

    Optional<Instant> due() {
        return total.flatMap(this::after);
    }

    Optional<Instant> half() {
        return total.filter(all -> all > 0 && all % 2 == 0).flatMap(all -> after(all / 2));
    }

    private Optional<Long> total() {
        return switch (term.unit()) {
            case SECONDS -> Optional.of(term.length().longValueExact());
            case MINUTES -> Optional.of(term.length().longValueExact() * 60);
            case HOURS -> Optional.of(term.length().longValueExact() * 3_600);
            case DAYS ->
                term.time() == Term.Time.BUSINESS ? untilTheEndOfTheNextDayThatOpens() : untilTheSameTimeOfTheNextDay();
        };
    }

    private Optional<Long> untilTheSameTimeOfTheNextDay() {
        var wanted = start.atZone(calendar.zone()).toLocalDateTime().plusDays(1);
        for (var second = 1L; second < seconds; second++) {
            if (start.plusSeconds(second)
                    .atZone(calendar.zone())
                    .toLocalDateTime()
                    .equals(wanted)) {
                return Optional.of(second);
            }
        }
        return Optional.empty();
    }

    private Optional<Long> untilTheEndOfTheNextDayThatOpens() {
        var first = day(start);
        Optional<LocalDate> opened = Optional.empty();
        var open = 0L;
        var openAtTheLast = 0L;
        for (var second = 0; second < seconds; second++) {
            var at = start.plusSeconds(second);
            var isOpen = calendar.isOpen(at);
            var day = day(at);
            if (opened.isPresent() && !opened.get().equals(day)) {
                return Optional.of(openAtTheLast);
            }
            open += isOpen ? 1 : 0;
            if (isOpen && day.isAfter(first)) {
                opened = Optional.of(day);
                openAtTheLast = open;
            }
        }
        return Optional.empty();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, calendar.zone());
    }

    private Optional<Instant> after(long wanted) {
        var counted = 0L;
        for (var second = 0; second < seconds; second++) {
            if (counted == wanted) {
                return Optional.of(start.plusSeconds(second));
            }
            var at = start.plusSeconds(second);
            if (!isPaused(at) && (term.time() == Term.Time.ELAPSED || calendar.isOpen(at))) {
                counted++;
            }
            if (counted == wanted) {
                return Optional.of(start.plusSeconds(second + 1L));
            }
        }
        return Optional.empty();
    }

    private boolean isPaused(Instant at) {
        return pauses.stream()
                .anyMatch(pause ->
                        !at.isBefore(pause.from()) && at.isBefore(pause.to().orElseThrow()));
    }
}
