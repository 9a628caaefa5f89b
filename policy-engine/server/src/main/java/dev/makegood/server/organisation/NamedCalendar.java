package dev.makegood.server.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A business calendar as the organisation keeps it.
 *
 * @param id the same for ever
 * @param zone its time zone; nothing for that of the organisation
 * @param week the spans of each day of the week; closed on a day that is not there
 * @param days earliest first, each once
 * @param isDefault whether it is that of the organisation, and of branches without one of their own
 * @param branches those whose own it is, sorted
 * @param version how often it was changed, from 1
 */
public record NamedCalendar(
        String id,
        String name,
        Optional<ZoneId> zone,
        Map<DayOfWeek, List<OpeningSpan>> week,
        List<SpecialDay> days,
        boolean isDefault,
        List<String> branches,
        int version) {
    public NamedCalendar {
        week = Map.copyOf(week);
        days = List.copyOf(days);
        branches = List.copyOf(branches);
    }

    /** When it is open, where the time zone of the organisation is that one. */
    public BusinessCalendar in(ZoneId organisation) {
        Map<LocalDate, List<OpeningSpan>> special =
                days.stream().collect(Collectors.toMap(SpecialDay::day, SpecialDay::spans));
        return new BusinessCalendar(zone.orElse(organisation), week, special);
    }
}
