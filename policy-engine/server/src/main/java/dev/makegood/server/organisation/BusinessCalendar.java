package dev.makegood.server.organisation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * When it is open: whenever clocks of its time zone show a time that lies in a span of the day they show. A time that comes
 * twice when clocks are put back is open twice, one that is skipped is not.
 *
 * @param week the spans of each day of the week; closed on a day that is not there
 * @param days those that are otherwise than their day of the week: holidays, half days, working days to make up
 */
public record BusinessCalendar(
        ZoneId zone, Map<DayOfWeek, List<OpeningSpan>> week, Map<LocalDate, List<OpeningSpan>> days) {
    /** How far ahead anything is looked for. A calendar that never opens again is known by that. */
    static final Duration HORIZON = Duration.ofDays(50 * 365L);

    public BusinessCalendar {
        var ordered = new EnumMap<DayOfWeek, List<OpeningSpan>>(DayOfWeek.class);
        week.forEach((day, spans) -> ordered.put(day, inOrder(spans)));
        week = Map.copyOf(ordered);
        var special = new TreeMap<LocalDate, List<OpeningSpan>>();
        days.forEach((day, spans) -> special.put(day, inOrder(spans)));
        days = Map.copyOf(special);
    }

    /** It never closes there. */
    public static BusinessCalendar alwaysOpen(ZoneId zone) {
        var allDay = List.of(new OpeningSpan(0, OpeningSpan.SECONDS_OF_DAY));
        var week = new EnumMap<DayOfWeek, List<OpeningSpan>>(DayOfWeek.class);
        Stream.of(DayOfWeek.values()).forEach(day -> week.put(day, allDay));
        return new BusinessCalendar(zone, week, Map.of());
    }

    private static List<OpeningSpan> inOrder(List<OpeningSpan> spans) {
        var sorted = spans.stream().sorted().toList();
        for (var next = 1; next < sorted.size(); next++) {
            if (sorted.get(next).fromSecond() < sorted.get(next - 1).toSecond()) {
                throw new IllegalArgumentException("spans of a day must not overlap but are " + sorted);
            }
        }
        return sorted;
    }

    /** Whether it is open at that moment. */
    public boolean isOpen(Instant moment) {
        var shown = moment.atZone(zone);
        var second = shown.toLocalTime().toSecondOfDay();
        return spans(shown.toLocalDate()).stream()
                .anyMatch(span -> span.fromSecond() <= second && second < span.toSecond());
    }

    /** How long it is open from one moment to a later one. */
    public Duration openBetween(Instant from, Instant to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("%s is before %s".formatted(to, from));
        }
        var sum = new AtomicReference<>(Duration.ZERO);
        walk(from, to, stretch -> {
            sum.updateAndGet(stretch.length()::plus);
            return false;
        });
        return sum.get();
    }

    /** The earliest moment by which it was open so long; nothing where that is not within fifty years. */
    public Optional<Instant> after(Instant from, Duration open) {
        if (open.isNegative()) {
            throw new IllegalArgumentException("a length must not be negative but is " + open);
        }
        if (open.isZero()) {
            return Optional.of(from);
        }
        var left = new AtomicReference<>(open);
        return walk(from, from.plus(HORIZON), stretch -> {
                    var isLast = stretch.length().compareTo(left.get()) >= 0;
                    if (!isLast) {
                        left.updateAndGet(rest -> rest.minus(stretch.length()));
                    }
                    return isLast;
                })
                .map(last -> last.from().plus(left.get()));
    }

    /** That moment if it is open then, or else the first at which it is; nothing where that is not within fifty years. */
    public Optional<Instant> nextOpening(Instant from) {
        return walk(from, from.plus(HORIZON), _ -> true).map(Stretch::from);
    }

    /**
     * When it closes on so many working days after the day of that moment. A working day is one on which it opens.
     *
     * @return nothing where that is not within fifty years
     */
    public Optional<Instant> closing(Instant from, int workingDays) {
        var first = LocalDate.ofInstant(from, zone);
        var day = first;
        var left = workingDays;
        while (left > 0 && first.plusDays(HORIZON.toDays()).isAfter(day)) {
            day = day.plusDays(1);
            left -= lastOpen(day).isPresent() ? 1 : 0;
        }
        return left > 0 ? Optional.empty() : lastOpen(day);
    }

    private Optional<Instant> lastOpen(LocalDate day) {
        if (spans(day).isEmpty()) {
            return Optional.empty();
        }
        var last = new AtomicReference<Optional<Instant>>(Optional.empty());
        walk(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                stretch -> {
                    last.set(Optional.of(stretch.to()));
                    return false;
                });
        return last.get();
    }

    /** Time throughout which it is open. */
    private record Stretch(Instant from, Instant to) {
        Duration length() {
            return Duration.between(from, to);
        }
    }

    /** Goes through what is open, earliest first, until a stretch is the one that was looked for. */
    private Optional<Stretch> walk(Instant from, Instant to, Predicate<Stretch> isFound) {
        var at = from;
        while (at.isBefore(to)) {
            // Between two changes of the clocks what they show goes forward as time does.
            var change = zone.getRules().nextTransition(at);
            var end = change == null || change.getInstant().isAfter(to) ? to : change.getInstant();
            var found = walk(at, end, zone.getRules().getOffset(at), isFound);
            if (found.isPresent()) {
                return found;
            }
            at = end;
        }
        return Optional.empty();
    }

    private Optional<Stretch> walk(Instant from, Instant to, ZoneOffset offset, Predicate<Stretch> isFound) {
        var last = LocalDate.ofInstant(to, offset);
        for (var day = LocalDate.ofInstant(from, offset); !day.isAfter(last); day = day.plusDays(1)) {
            var midnight = day.atStartOfDay().toInstant(offset);
            for (var span : spans(day)) {
                var opens = later(midnight.plusSeconds(span.fromSecond()), from);
                var closes = earlier(midnight.plusSeconds(span.toSecond()), to);
                if (opens.isBefore(closes) && isFound.test(new Stretch(opens, closes))) {
                    return Optional.of(new Stretch(opens, closes));
                }
            }
        }
        return Optional.empty();
    }

    private List<OpeningSpan> spans(LocalDate day) {
        return days.getOrDefault(day, week.getOrDefault(day.getDayOfWeek(), List.of()));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
