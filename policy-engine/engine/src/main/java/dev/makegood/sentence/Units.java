package dev.makegood.sentence;

import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units in words. Most are written once in a vocabulary, shortened and in English. */
final class Units {
    private static final Map<String, Text> WORDS = Map.ofEntries(
            Map.entry("s", new Text("seconds", "giây")),
            Map.entry("min", new Text("minutes", "phút")),
            Map.entry("minutes", new Text("minutes", "phút")),
            Map.entry("h", new Text("hours", "giờ")),
            Map.entry("hours", new Text("hours", "giờ")),
            Map.entry("days", new Text("days", "ngày")),
            Map.entry("business minutes", new Text("business minutes", "phút làm việc")),
            Map.entry("business hours", new Text("business hours", "giờ làm việc")),
            Map.entry("business days", new Text("business days", "ngày làm việc")),
            Map.entry("weeks", new Text("weeks", "tuần")),
            Map.entry("months", new Text("months", "tháng")),
            Map.entry("years", new Text("years", "năm")),
            Map.entry("points", new Text("points", "điểm")),
            Map.entry("people", new Text("people", "người")),
            Map.entry("times", new Text("times", "lần")),
            Map.entry("journeys", new Text("journeys", "lượt đi")),
            Map.entry("VND", new Text("VND", "₫")),
            Map.entry("pieces", new Text("pieces", "cái")));

    /** Of these there may be one alone. */
    private static final Set<String> COUNTED = Set.of(
            "seconds",
            "minutes",
            "hours",
            "days",
            "business minutes",
            "business hours",
            "business days",
            "calendar days",
            "weeks",
            "months",
            "years",
            "points",
            "times",
            "journeys",
            "passengers",
            "certificates",
            "cards",
            "pieces");

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final Map<String, Text> IN_HOURS =
            Map.of("minutes", new Text("hours", "giờ"), "business minutes", new Text("business hours", "giờ làm việc"));

    private Units() {}

    /** That unit in words, as far as it is known. */
    static Text words(Text unit) {
        return unit.en().equals(unit.vi()) ? WORDS.getOrDefault(unit.en(), unit) : unit;
    }

    static @Nullable Text words(@Nullable String unit) {
        return unit == null || unit.isBlank() ? null : words(new Text(unit, unit));
    }

    /** That value in its unit; what says its unit itself is said once. */
    static Phrase measured(Object value, @Nullable Text unit) {
        var plain = Written.of(value);
        return switch (value) {
            case BigDecimal number when unit != null -> counted(number, words(unit));
            case Money money
            when unit != null && !unit.en().equals(money.currency().getCurrencyCode()) -> joined(plain, unit);
            default -> plain;
        };
    }

    private static Phrase counted(BigDecimal number, Text unit) {
        var plain = Written.of(number);
        if (unit.en().equals("%")) {
            return Phrase.of("%s%%", "%s%%", plain);
        }
        var currency = Money.currency(unit.en());
        if (currency.isPresent()) {
            return Written.money(new Money(number, currency.get()));
        }
        if (IN_HOURS.containsKey(unit.en()) && isHours(number)) {
            return counted(number.divide(MINUTES), IN_HOURS.getOrDefault(unit.en(), unit));
        }
        boolean isOne = number.compareTo(BigDecimal.ONE) == 0 && COUNTED.contains(unit.en());
        return joined(plain, isOne ? new Text(unit.en().substring(0, unit.en().length() - 1), unit.vi()) : unit);
    }

    /** Whole hours are read more easily than so many minutes. */
    private static boolean isHours(BigDecimal minutes) {
        return minutes.compareTo(MINUTES) >= 0 && minutes.remainder(MINUTES).signum() == 0;
    }

    private static Phrase joined(Phrase plain, Text unit) {
        return Phrase.of("%s %s", "%s %s", plain, Phrase.of(unit));
    }
}
