package dev.makegood.server.clock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.organisation.BusinessCalendar;
import dev.makegood.server.organisation.OpeningSpan;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something is due: worked by hand before it was programmed, and counted second by second. */
class CountingTest {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** Two shifts, closed over Tet, and the Saturday after worked to make up for it. */
    private static final BusinessCalendar OFFICE = weekdays(Map.of(
            LocalDate.parse("2027-02-05"), List.of(),
            LocalDate.parse("2027-02-08"), List.of(),
            LocalDate.parse("2027-02-09"), List.of(),
            LocalDate.parse("2027-02-13"), spans("08:00-12:00")));

    private static final Map<String, BusinessCalendar> CALENDARS = Map.of(
            "office",
            OFFICE,
            "night",
            new BusinessCalendar(HANOI, everyDay("00:00-06:00", "22:00-24:00"), Map.of()),
            "berlin",
            new BusinessCalendar(BERLIN, everyDay("01:00-05:00"), Map.of()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # calendar | start | term | pause | warning | due
        # A split shift: an hour before noon, an hour after.
        office | 2027-02-01T11:00+07:00    | 2 HOURS BUSINESS    |  | 2027-02-01T13:30+07:00 | 2027-02-01T14:00+07:00
        # An hour before Tet, three after.
        office | 2027-02-04T16:00+07:00    | 4 HOURS BUSINESS    |  | 2027-02-10T10:00+07:00 | 2027-02-10T11:00+07:00
        # Working days: not that of the start, none of Tet, to the end of the second. 7 + 8 + 8 open hours, warned after 17:15.
        office | 2027-02-04T09:00+07:00    | 2 DAYS BUSINESS     |  | 2027-02-11T10:15+07:00 | 2027-02-11T17:00+07:00
        # The Saturday that is worked.
        office | 2027-02-12T16:30+07:00    | 60 MINUTES BUSINESS |  | 2027-02-13T08:15+07:00 | 2027-02-13T08:30+07:00
        office | 2027-02-12T16:30+07:00    | 1 DAYS BUSINESS     |  | 2027-02-13T10:52:30+07:00 | 2027-02-13T12:00+07:00
        # Begun on a holiday.
        office | 2027-02-06T10:00+07:00    | 30 MINUTES BUSINESS |  | 2027-02-10T08:22:30+07:00 | 2027-02-10T08:30+07:00
        # A day without two o'clock: the same time of the next day comes after 23 hours, 24 hours end an hour later.
        berlin | 2027-03-27T12:00+01:00    | 1 DAYS ELAPSED      |  | 2027-03-28T06:15+02:00 | 2027-03-28T12:00+02:00
        berlin | 2027-03-27T12:00+01:00    | 24 HOURS ELAPSED    |  | 2027-03-28T07:00+02:00 | 2027-03-28T13:00+02:00
        berlin | 2027-03-28T00:00+01:00    | 2 HOURS BUSINESS    |  | 2027-03-28T03:30+02:00 | 2027-03-28T04:00+02:00
        berlin | 2027-03-27T03:00+01:00    | 1 DAYS BUSINESS     |  | 2027-03-28T03:45+02:00 | 2027-03-28T05:00+02:00
        # A day with two o'clock twice.
        berlin | 2027-10-30T12:00+02:00    | 1 DAYS ELAPSED      |  | 2027-10-31T05:45+01:00 | 2027-10-31T12:00+01:00
        berlin | 2027-10-31T00:00+02:00    | 3 HOURS BUSINESS    |  | 2027-10-31T02:15+01:00 | 2027-10-31T03:00+01:00
        berlin | 2027-10-30T06:00+02:00    | 1 DAYS BUSINESS     |  | 2027-10-31T03:45+01:00 | 2027-10-31T05:00+01:00
        # A pause over midnight.
        night  | 2027-02-01T22:00+07:00    | 3 HOURS BUSINESS    | 2027-02-01T23:00+07:00/2027-02-02T01:00+07:00 | 2027-02-02T02:15+07:00 | 2027-02-02T03:00+07:00
        # A pause while it is closed costs nothing; one over noon costs what was open of it.
        office | 2027-02-01T11:00+07:00    | 2 HOURS BUSINESS    | 2027-02-01T12:00+07:00/2027-02-01T13:00+07:00 | 2027-02-01T13:30+07:00 | 2027-02-01T14:00+07:00
        office | 2027-02-01T11:00+07:00    | 2 HOURS BUSINESS    | 2027-02-01T11:30+07:00/2027-02-01T13:30+07:00 | 2027-02-01T14:30+07:00 | 2027-02-01T15:00+07:00
        # A working day that was paused for four of its hours is made up for in four hours.
        office | 2027-02-01T09:00+07:00    | 1 DAYS BUSINESS     | 2027-02-02T08:00+07:00/2027-02-02T13:00+07:00 | 2027-02-03T08:15+07:00 | 2027-02-03T12:00+07:00
        office | 2027-02-01T10:00+07:00    | 60 SECONDS ELAPSED  | 2027-02-01T10:00:30+07:00/2027-02-01T10:00:50+07:00 | 2027-02-01T10:01:05+07:00 | 2027-02-01T10:01:20+07:00
        # A pause at the very moment it is due comes too late.
        office | 2027-02-01T11:00+07:00    | 1 HOURS BUSINESS    | 2027-02-01T12:00+07:00/2027-02-01T13:30+07:00 | 2027-02-01T11:45+07:00 | 2027-02-01T12:00+07:00
        # No time at all, and less than none: due as it begins, without a warning.
        office | 2027-02-06T10:00+07:00    | 0 HOURS BUSINESS    |  |  | 2027-02-06T10:00+07:00
        office | 2027-02-06T10:00+07:00    | -3 MINUTES ELAPSED  |  |  | 2027-02-06T10:00+07:00
        office | 2027-02-06T10:00+07:00    | 0 DAYS BUSINESS     |  |  | 2027-02-06T10:00+07:00
        # Parts of a unit; a part of a working day is a whole one.
        office | 2027-02-01T08:00+07:00    | 1.5 HOURS ELAPSED   |  | 2027-02-01T09:07:30+07:00 | 2027-02-01T09:30+07:00
        office | 2027-02-01T08:00+07:00    | 0.5 DAYS ELAPSED    |  | 2027-02-01T17:00+07:00 | 2027-02-01T20:00+07:00
        office | 2027-02-01T17:00+07:00    | 0.5 DAYS BUSINESS   |  | 2027-02-02T15:00+07:00 | 2027-02-02T17:00+07:00
        """)
    void isDueAsWorkedByHand(
            String calendar,
            OffsetDateTime start,
            String term,
            String pause,
            OffsetDateTime warning,
            OffsetDateTime due) {
        var counting = new Counting(start.toInstant(), term(term), Objects.requireNonNull(CALENDARS.get(calendar)));
        var pauses = pauses(pause);

        assertThat(counting.dueAt(pauses)).contains(due.toInstant());
        assertThat(counting.warnAt(75, pauses))
                .isEqualTo(Optional.ofNullable(warning).map(OffsetDateTime::toInstant));
    }

    @Test
    void isNotDueWhileItIsPausedAndSaysWhatIsLeft() {
        var start = Instant.parse("2027-02-01T11:00:00+07:00");
        var counting = new Counting(start, term("2 HOURS BUSINESS"), OFFICE);
        var paused = List.of(Pause.begun(start.plusSeconds(1_800), "WAITING"));

        assertThat(counting.dueAt(paused)).isEmpty();
        assertThat(counting.warnAt(75, paused)).isEmpty();
        assertThat(counting.warnAt(25, paused)).contains(start.plusSeconds(1_800));
        assertThat(counting.left(start.plusSeconds(86_400), paused)).isEqualTo(Duration.ofMinutes(90));
        assertThat(counting.left(start.plusSeconds(10_800), List.of())).isEqualTo(Duration.ZERO);
        assertThat(counting.left(start.plusSeconds(14_400), List.of())).isEqualTo(Duration.ofHours(-1));
    }

    @Test
    void isNeverDueWhereItNeverOpensAgain() {
        var once = new BusinessCalendar(HANOI, Map.of(), Map.of(LocalDate.parse("2027-02-01"), spans("08:00-09:00")));
        var start = Instant.parse("2027-02-01T08:30:00+07:00");

        assertThat(new Counting(start, term("31 MINUTES BUSINESS"), once).dueAt(List.of()))
                .isEmpty();
        assertThat(new Counting(start, term("1 DAYS BUSINESS"), once).dueAt(List.of()))
                .isEmpty();
        assertThat(new Counting(start, term("1000000000000 DAYS ELAPSED"), once).dueAt(List.of()))
                .isEmpty();
    }

    /** Clocks there are changed by half an hour, at midnight, over midnight, and by a whole day. */
    @Test
    void isDueWhenCountingEverySecondSaysSo() {
        var near = Map.of(
                "Australia/Lord_Howe", "2027-04-03T10:00:00Z",
                "America/Havana", "2027-03-14T00:00:00Z",
                "Pacific/Apia", "2011-12-29T20:00:00Z",
                "Europe/Berlin", "2027-10-30T20:00:00Z",
                "Asia/Ho_Chi_Minh", "2027-02-01T00:00:00Z");
        var random = new Random(20_270_208);
        near.forEach((zone, moment) -> {
            for (var turn = 0; turn < 12; turn++) {
                compare(ZoneId.of(zone), Instant.parse(moment), random);
            }
        });
    }

    private static void compare(ZoneId zone, Instant near, Random random) {
        var calendar = generated(zone, LocalDate.ofInstant(near, zone), random);
        var start = near.plusSeconds(random.nextInt(20_000));
        var term = switch (random.nextInt(4)) {
            case 0 -> new Term(BigDecimal.valueOf(random.nextInt(400)), Term.Unit.MINUTES, Term.Time.ELAPSED);
            case 1 -> new Term(BigDecimal.valueOf(1), Term.Unit.DAYS, Term.Time.BUSINESS);
            case 2 -> new Term(BigDecimal.valueOf(1), Term.Unit.DAYS, Term.Time.ELAPSED);
            default -> new Term(BigDecimal.valueOf(random.nextInt(20_000)), Term.Unit.SECONDS, Term.Time.BUSINESS);
        };
        var pauses = new ArrayList<Pause>();
        var at = start;
        for (var number = random.nextInt(3); number > 0; number--) {
            var from = at.plusSeconds(random.nextInt(9_000));
            at = from.plusSeconds(random.nextInt(30_000));
            pauses.add(new Pause(from, Optional.of(at), "WAITING"));
        }
        var naive = new NaiveCounting(start, term, calendar, pauses, 200_000);
        var counting = new Counting(start, term, calendar);
        naive.due()
                .ifPresent(due -> assertThat(counting.dueAt(pauses))
                        .as("%s %s %s %s", calendar, start, term, pauses)
                        .contains(due));
        naive.half()
                .ifPresent(half -> assertThat(counting.warnAt(50, pauses))
                        .as("half of %s %s %s %s", calendar, start, term, pauses)
                        .contains(half));
    }

    private static BusinessCalendar generated(ZoneId zone, LocalDate near, Random random) {
        var week = new EnumMap<DayOfWeek, List<OpeningSpan>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, generatedSpans(random));
        }
        var days = new HashMap<LocalDate, List<OpeningSpan>>();
        for (var day = 0; day < 3; day++) {
            if (random.nextBoolean()) {
                days.put(near.plusDays(day), generatedSpans(random));
            }
        }
        return new BusinessCalendar(zone, week, days);
    }

    private static List<OpeningSpan> generatedSpans(Random random) {
        if (random.nextInt(5) == 0) {
            return List.of();
        }
        var noon = 39_600 + random.nextInt(7_200);
        return random.nextBoolean()
                ? List.of(
                        new OpeningSpan(random.nextInt(9_000), noon),
                        new OpeningSpan(noon + random.nextInt(3_600), 86_400))
                : List.of(new OpeningSpan(random.nextInt(39_600), noon));
    }

    private static Term term(String text) {
        var parts = text.split(" ", 3);
        return new Term(new BigDecimal(parts[0]), Term.Unit.valueOf(parts[1]), Term.Time.valueOf(parts[2]));
    }

    private static List<Pause> pauses(String text) {
        if (text == null) {
            return List.of();
        }
        var ends = text.split("/", 2);
        return List.of(new Pause(
                OffsetDateTime.parse(ends[0]).toInstant(),
                Optional.of(OffsetDateTime.parse(ends[1]).toInstant()),
                "WAITING"));
    }

    private static BusinessCalendar weekdays(Map<LocalDate, List<OpeningSpan>> days) {
        var week = everyDay("08:00-12:00", "13:00-17:00");
        week.remove(DayOfWeek.SATURDAY);
        week.remove(DayOfWeek.SUNDAY);
        return new BusinessCalendar(HANOI, week, days);
    }

    private static EnumMap<DayOfWeek, List<OpeningSpan>> everyDay(String... spans) {
        var week = new EnumMap<DayOfWeek, List<OpeningSpan>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            week.put(day, spans(spans));
        }
        return week;
    }

    private static List<OpeningSpan> spans(String... texts) {
        return Stream.of(texts).map(OpeningSpan::of).toList();
    }
}
