package dev.makegood.server.organisation.web;

import dev.makegood.server.organisation.NamedCalendar;
import dev.makegood.server.organisation.OpeningSpan;
import dev.makegood.server.organisation.SpecialDay;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

@Schema(name = "BusinessCalendar", description = "When it is open.")
record CalendarResponse(
        @Schema(example = "office") String id,
        @Schema(example = "Office hours") String name,

        @Schema(
                description = "By the IANA time zone database; absent where it is that of the organisation",
                example = "Asia/Ho_Chi_Minh")
        @Nullable
        String zone,

        @Schema(
                description =
                        "Of each day of the week the spans, by the clocks of its time zone; closed on a day that is"
                                + " not there",
                example = "{\"MONDAY\": [\"08:00-12:00\", \"13:00-17:00\"]}")
        Map<DayOfWeek, List<String>> week,

        @Schema(description = "Days that are otherwise, earliest first")
        List<Day> days,

        @Schema(description = "Whether it is that of the organisation, and of branches without one of their own")
        boolean isDefault,

        @Schema(description = "The branches whose own it is", example = "[\"hue\"]")
        List<String> branches,

        @Schema(description = "Give it back with a change", example = "1")
        int version) {
    static CalendarResponse of(NamedCalendar calendar) {
        var week = new TreeMap<DayOfWeek, List<String>>();
        calendar.week().forEach((day, spans) -> week.put(day, texts(spans)));
        return new CalendarResponse(
                calendar.id(),
                calendar.name(),
                calendar.zone().map(ZoneId::getId).orElse(null),
                week,
                calendar.days().stream().map(Day::of).toList(),
                calendar.isDefault(),
                calendar.branches(),
                calendar.version());
    }

    static List<CalendarResponse> of(List<NamedCalendar> calendars) {
        return calendars.stream().map(CalendarResponse::of).toList();
    }

    private static List<String> texts(List<OpeningSpan> spans) {
        return spans.stream().map(OpeningSpan::text).toList();
    }

    @Schema(name = "SpecialDay", description = "A day that is otherwise than its day of the week.")
    record Day(
            @Schema(example = "2027-02-06") LocalDate day,

            @Schema(description = "When it is open; closed without any", example = "[\"08:00-12:00\"]")
            List<String> spans,

            Text reason) {
        private static Day of(SpecialDay special) {
            return new Day(special.day(), texts(special.spans()), special.reason());
        }
    }
}
