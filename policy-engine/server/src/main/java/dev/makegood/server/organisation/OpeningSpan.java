package dev.makegood.server.organisation;

import java.time.LocalTime;
import java.util.regex.Pattern;

/**
 * From one time of a day to before another, as clocks on a wall show them.
 *
 * @param fromSecond of the day, from 0
 * @param toSecond of the day, at most that of midnight at its end
 */
public record OpeningSpan(int fromSecond, int toSecond) implements Comparable<OpeningSpan> {
    /** Of a day on which no clock is changed. */
    static final int SECONDS_OF_DAY = 86_400;

    private static final Pattern FORM =
            Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)");
    private static final String MIDNIGHT = "24:00";
    private static final int TO_MINUTES = 5;

    public OpeningSpan {
        if (fromSecond < 0 || fromSecond >= toSecond || toSecond > SECONDS_OF_DAY) {
            throw new IllegalArgumentException(
                    "a span must lie within a day and not be empty but is %d to %d".formatted(fromSecond, toSecond));
        }
    }

    /** Of the form {@code 08:00-12:00}; {@code 24:00} is the midnight at the end of the day. */
    public static OpeningSpan of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("a span must be written as 08:00-12:00 but is " + text);
        }
        return new OpeningSpan(second(text.substring(0, TO_MINUTES)), second(text.substring(TO_MINUTES + 1)));
    }

    /** As it is written: {@code 08:00-12:00}. */
    public String text() {
        return time(fromSecond) + "-" + time(toSecond);
    }

    private static String time(int second) {
        return second == SECONDS_OF_DAY
                ? MIDNIGHT
                : LocalTime.ofSecondOfDay(second).toString();
    }

    private static int second(String time) {
        return time.equals(MIDNIGHT) ? SECONDS_OF_DAY : LocalTime.parse(time).toSecondOfDay();
    }

    @Override
    public int compareTo(OpeningSpan other) {
        return Integer.compare(fromSecond, other.fromSecond);
    }
}
