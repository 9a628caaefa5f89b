package dev.makegood.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BusinessCalendarTest {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** From Monday to Friday, with a break at noon. */
    private static final BusinessCalendar OFFICE = weekdays(HANOI, Map.of(), "08:00-12:00", "13:00-17:30");

    @Test
    void isOpenFromTheFirstSecondOfASpanToBeforeItsLast() {
        assertThat(OFFICE.isOpen(hanoi("2027-02-01T08:00:00"))).isTrue();
        assertThat(OFFICE.isOpen(hanoi("2027-02-01T07:59:59"))).isFalse();
        assertThat(OFFICE.isOpen(hanoi("2027-02-01T11:59:59"))).isTrue();
        assertThat(OFFICE.isOpen(hanoi("2027-02-01T12:00:00"))).isFalse();
        assertThat(OFFICE.isOpen(hanoi("2027-02-06T09:00:00"))).isFalse();
    }

    @Test
    void countsOverABreakAndAWeekend() {
        // Friday 11:00 to Monday 14:00: one hour, four and a half, four, one.
        assertThat(OFFICE.openBetween(hanoi("2027-02-05T11:00:00"), hanoi("2027-02-08T14:00:00")))
                .isEqualTo(Duration.ofMinutes(60 + 270 + 240 + 60));
        assertThat(OFFICE.after(hanoi("2027-02-05T11:00:00"), Duration.ofMinutes(630)))
                .contains(hanoi("2027-02-08T14:00:00"));
    }

    @Test
    void isOverAtTheEndOfASpanNotAtTheNextOpening() {
        assertThat(OFFICE.after(hanoi("2027-02-05T17:00:00"), Duration.ofMinutes(30)))
                .contains(hanoi("2027-02-05T17:30:00"));
        assertThat(OFFICE.after(hanoi("2027-02-05T17:00:00"), Duration.ofSeconds(1801)))
                .contains(hanoi("2027-02-08T08:00:01"));
        assertThat(OFFICE.after(hanoi("2027-02-06T09:00:00"), Duration.ZERO)).contains(hanoi("2027-02-06T09:00:00"));
    }

    @Test
    void opensNextNowOrOnTheNextWorkingDay() {
        assertThat(OFFICE.nextOpening(hanoi("2027-02-05T16:00:00.5"))).contains(hanoi("2027-02-05T16:00:00.5"));
        assertThat(OFFICE.nextOpening(hanoi("2027-02-05T17:30:00"))).contains(hanoi("2027-02-08T08:00:00"));
    }

    @Test
    void isClosedOnHolidaysShortOnHalfDaysAndOpenOnDaysToMakeUp() {
        var calendar = weekdays(
                HANOI,
                Map.of(
                        LocalDate.parse("2027-02-04"), spans("08:00-12:00"),
                        LocalDate.parse("2027-02-05"), List.of(),
                        LocalDate.parse("2027-02-06"), spans("08:00-12:00", "13:00-17:30")),
                "08:00-12:00",
                "13:00-17:30");

        // Wednesday 17:00 to Sunday: half an hour, four hours, none, eight and a half.
        assertThat(calendar.openBetween(hanoi("2027-02-03T17:00:00"), hanoi("2027-02-07T12:00:00")))
                .isEqualTo(Duration.ofHours(13));
        assertThat(calendar.nextOpening(hanoi("2027-02-04T12:00:00"))).contains(hanoi("2027-02-06T08:00:00"));
    }

    @Test
    void countsAHolidayThatBeginsAndEndsWithinTheSpan() {
        var calendar =
                new BusinessCalendar(HANOI, everyDay("00:00-24:00"), Map.of(LocalDate.parse("2027-02-06"), List.of()));

        assertThat(calendar.openBetween(hanoi("2027-02-05T23:00:00"), hanoi("2027-02-07T01:00:00")))
                .isEqualTo(Duration.ofHours(2));
        assertThat(calendar.after(hanoi("2027-02-05T23:00:00"), Duration.ofHours(1)))
                .contains(hanoi("2027-02-06T00:00:00"));
        assertThat(calendar.nextOpening(hanoi("2027-02-06T00:00:00"))).contains(hanoi("2027-02-07T00:00:00"));
    }

    @Test
    void goesThroughMidnightWhereOneSpanEndsAndTheNextBegins() {
        var calendar = new BusinessCalendar(
                HANOI,
                Map.of(DayOfWeek.MONDAY, spans("22:00-24:00"), DayOfWeek.TUESDAY, spans("00:00-06:00")),
                Map.of());

        assertThat(calendar.isOpen(hanoi("2027-02-01T23:59:59.999"))).isTrue();
        assertThat(calendar.isOpen(hanoi("2027-02-02T00:00:00"))).isTrue();
        assertThat(calendar.openBetween(hanoi("2027-02-01T23:30:00"), hanoi("2027-02-02T00:30:00")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(calendar.after(hanoi("2027-02-01T22:00:00"), Duration.ofHours(8)))
                .contains(hanoi("2027-02-02T06:00:00"));
    }

    @Test
    void countsNoTimeThatClocksSkip() {
        // 02:00 to 03:00 is skipped.
        var calendar = new BusinessCalendar(BERLIN, everyDay("01:00-04:00", "08:00-09:00"), Map.of());
        var from = Instant.parse("2027-03-28T00:00:00Z");

        assertThat(calendar.openBetween(from, from.plus(Duration.ofHours(5)))).isEqualTo(Duration.ofHours(2));
        assertThat(calendar.after(from, Duration.ofMinutes(121))).contains(Instant.parse("2027-03-28T06:01:00Z"));
        var skipped = new BusinessCalendar(BERLIN, everyDay("02:00-03:00"), Map.of());
        assertThat(skipped.nextOpening(from)).contains(Instant.parse("2027-03-29T00:00:00Z"));
    }

    @Test
    void countsTwiceWhatClocksShowTwice() {
        // 02:00 to 03:00 comes twice.
        var calendar = new BusinessCalendar(BERLIN, everyDay("02:15-02:45"), Map.of());
        var first = Instant.parse("2027-10-31T00:15:00Z");

        assertThat(calendar.openBetween(first, first.plus(Duration.ofHours(3)))).isEqualTo(Duration.ofHours(1));
        assertThat(calendar.isOpen(Instant.parse("2027-10-31T00:50:00Z"))).isFalse();
        assertThat(calendar.nextOpening(Instant.parse("2027-10-31T00:50:00Z")))
                .contains(Instant.parse("2027-10-31T01:15:00Z"));
        assertThat(calendar.after(first, Duration.ofMinutes(45))).contains(Instant.parse("2027-10-31T01:30:00Z"));
    }

    @Test
    void saysThatItNeverOpens() {
        var never = new BusinessCalendar(HANOI, Map.of(), Map.of(LocalDate.parse("2027-02-01"), spans("08:00-09:00")));
        var after = hanoi("2027-02-01T08:30:00");

        assertThat(never.nextOpening(hanoi("2027-02-01T09:00:00"))).isEmpty();
        assertThat(never.after(after, Duration.ofMinutes(30))).contains(hanoi("2027-02-01T09:00:00"));
        assertThat(never.after(after, Duration.ofMinutes(31))).isEmpty();
        assertThat(never.openBetween(after, after.plus(Duration.ofDays(4000)))).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void refusesWhatHasNoMeaning() {
        var moment = hanoi("2027-02-01T08:00:00");
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICE.openBetween(moment, moment.minusSeconds(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> OFFICE.after(moment, Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> weekdays(HANOI, Map.of(), "08:00-12:00", "11:59-13:00"));
        for (var text : List.of("08:00-08:00", "12:00-08:00", "08:00-24:01", "24:00-24:00", "8:00-9:00", "08:00")) {
            assertThatIllegalArgumentException().as(text).isThrownBy(() -> OpeningSpan.of(text));
        }
    }

    /** Clocks there are changed by half an hour, at midnight, over midnight, and by a whole day. */
    @Test
    void saysWhatCountingEverySecondSays() {
        var changes = Map.of(
                "Australia/Lord_Howe", "2027-04-03T10:00:00Z",
                "America/Havana", "2027-03-14T00:00:00Z",
                "America/St_Johns", "2010-11-06T22:00:00Z",
                "Pacific/Apia", "2011-12-29T20:00:00Z",
                "Europe/Berlin", "2027-10-30T20:00:00Z",
                "Asia/Ho_Chi_Minh", "2027-02-01T00:00:00Z");
        var random = new Random(20_270_201);
        changes.forEach((zone, near) -> {
            for (var turn = 0; turn < 12; turn++) {
                compare(generated(ZoneId.of(zone), LocalDate.parse(near.substring(0, 10)), random), near, random);
            }
        });
    }

    private static void compare(BusinessCalendar calendar, String near, Random random) {
        var from = Instant.parse(near).plusSeconds(random.nextInt(20_000));
        var seconds = 60_000;
        var wanted = Duration.ofSeconds(1 + random.nextInt(20_000));
        var counted = 0L;
        Instant opening = null;
        Instant over = null;
        for (var second = 0; second < seconds; second++) {
            if (calendar.isOpen(from.plusSeconds(second))) {
                opening = opening == null ? from.plusSeconds(second) : opening;
                counted++;
                over = counted == wanted.toSeconds() ? from.plusSeconds(second + 1L) : over;
            }
        }

        assertThat(calendar.openBetween(from, from.plusSeconds(seconds)))
                .as("%s from %s", calendar, from)
                .isEqualTo(Duration.ofSeconds(counted));
        if (opening != null) {
            assertThat(calendar.nextOpening(from))
                    .as("%s from %s", calendar, from)
                    .contains(opening);
        }
        if (over != null) {
            assertThat(calendar.after(from, wanted))
                    .as("%s from %s after %s", calendar, from, wanted)
                    .contains(over);
        }
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
        var spans = new ArrayList<OpeningSpan>();
        var minute = random.nextInt(3) * 60;
        while (minute < 1_440 && spans.size() < 4) {
            var end = Math.min(1_440, minute + 1 + random.nextInt(600));
            spans.add(new OpeningSpan(minute * 60, end * 60));
            minute = end + random.nextInt(3) * 45;
        }
        return random.nextInt(5) == 0 ? List.of() : spans;
    }

    private static BusinessCalendar weekdays(ZoneId zone, Map<LocalDate, List<OpeningSpan>> days, String... spans) {
        var week = everyDay(spans);
        week.remove(DayOfWeek.SATURDAY);
        week.remove(DayOfWeek.SUNDAY);
        return new BusinessCalendar(zone, week, days);
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

    private static Instant hanoi(String local) {
        return Instant.parse(local + "+07:00");
    }
}
