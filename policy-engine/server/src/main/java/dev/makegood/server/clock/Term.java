package dev.makegood.server.clock;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/**
 * How long something may take.
 *
 * @param length as rules say it; of less than nothing nothing is left
 * @param time whether all time counts, or only while it is open
 */
public record Term(BigDecimal length, Unit unit, Time time) {
    private static final BigDecimal MILLIS = BigDecimal.valueOf(1_000);

    /** In what the length is given. */
    public enum Unit {
        SECONDS(1),
        MINUTES(60),
        HOURS(3_600),
        /** Days to the same time of the day; in business time the working days after that of the start. */
        DAYS(86_400);

        private final int seconds;

        Unit(int seconds) {
            this.seconds = seconds;
        }
    }

    /** What counts. */
    public enum Time {
        ELAPSED,
        BUSINESS
    }

    public Term {
        length = length.max(BigDecimal.ZERO).stripTrailingZeros();
    }

    /** Whether that is more than the time given; nobody lives to see it. */
    boolean isOver(Duration most) {
        return millis(length).compareTo(BigDecimal.valueOf(most.toMillis())) > 0;
    }

    /** Of days as many as those have hours elsewhere. */
    Duration duration() {
        return duration(length);
    }

    /** What is left over the whole days. */
    Duration partOfADay() {
        return duration(length.remainder(BigDecimal.ONE));
    }

    int wholeDays() {
        return length.setScale(0, RoundingMode.FLOOR).intValueExact();
    }

    /** A part of a working day counts as a whole one. */
    int workingDays() {
        return length.setScale(0, RoundingMode.CEILING).intValueExact();
    }

    private Duration duration(BigDecimal units) {
        return Duration.ofMillis(millis(units).setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    private BigDecimal millis(BigDecimal units) {
        return units.multiply(BigDecimal.valueOf(unit.seconds)).multiply(MILLIS);
    }
}
