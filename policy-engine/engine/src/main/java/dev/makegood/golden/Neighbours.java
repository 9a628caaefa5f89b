package dev.makegood.golden;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is next to a written value or comparison: a little less, a little more. */
final class Neighbours {
    private static final Pattern FIGURE = Pattern.compile("\\d+(\\.\\d+)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, String> COMPARISONS =
            Map.of(">=", ">", ">", ">=", "<=", "<", "<", "<=", "==", "!=", "!=", "==", "&&", "||", "||", "&&");

    private Neighbours() {}

    /** The comparison or connection next to that one. */
    static Optional<String> ofComparison(String written) {
        return Optional.ofNullable(COMPARISONS.get(written));
    }

    /** Texts in which another value next to it stands in its place. */
    static List<Mutation> of(Spot spot) {
        return ofValue(spot.written()).stream().map(spot.with()).toList();
    }

    /** A day before and after, or the number in it one of its last digit less and more; none of a text without any. */
    static List<String> ofValue(String written) {
        if (DAY.matcher(written).matches()) {
            return days(written);
        }
        var figure = FIGURE.matcher(written);
        if (!figure.find()) {
            return List.of();
        }
        var number = new BigDecimal(figure.group());
        return List.of(
                written.substring(0, figure.start())
                        + number.subtract(number.ulp()).toPlainString()
                        + written.substring(figure.end()),
                written.substring(0, figure.start())
                        + number.add(number.ulp()).toPlainString()
                        + written.substring(figure.end()));
    }

    private static List<String> days(String written) {
        try {
            var day = LocalDate.parse(written);
            return List.of(day.minusDays(1).toString(), day.plusDays(1).toString());
        } catch (DateTimeException _) {
            return List.of();
        }
    }
}
