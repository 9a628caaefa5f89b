package dev.makegood.sentence;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values as each language writes them. */
final class Written {
    private static final int MAX_DECIMALS = 40;
    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Written() {}

    /** That value where it stands beside the attribute: with its unit, or the label of the listed value. */
    static Phrase of(Object value, Optional<Attribute> attribute) {
        if (value instanceof String text) {
            return attribute
                    .flatMap(one -> label(text, one.type()))
                    .orElseGet(() -> Phrase.same(text))
                    .quoted();
        }
        return Units.measured(
                value, attribute.map(Attribute::unit).map(Units::words).orElse(null));
    }

    /** What the list of that type calls the value. */
    static Optional<Phrase> label(String value, AttributeType type) {
        return switch (type) {
            case AttributeType.Enumeration(var values) ->
                Optional.ofNullable(values.get(value)).map(Phrase::of);
            case AttributeType.ListOf(var element) -> label(value, element);
            case AttributeType.Simple _, AttributeType.Nested _, AttributeType.NestedList _, AttributeType.Parent _ ->
                Optional.empty();
        };
    }

    static Phrase of(Object value) {
        return switch (value) {
            case BigDecimal number -> number(number, 0);
            case Money money -> money(money);
            case Percent percent -> Phrase.of("%s%%", "%s%%", number(percent.value(), 0));
            case LocalDate day -> new Phrase(ENGLISH_DAY.format(day), VIETNAMESE_DAY.format(day));
            case Instant instant -> instant(instant);
            case Duration duration -> duration(duration);
            case Boolean truth -> truth ? new Phrase("true", "đúng") : new Phrase("false", "sai");
            default -> Phrase.same(value.toString()).quoted();
        };
    }

    private static Phrase number(BigDecimal number, int decimals) {
        return new Phrase(number(number, decimals, ',', '.'), number(number, decimals, '.', ','));
    }

    private static String number(BigDecimal number, int decimals, char grouping, char decimal) {
        var symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(grouping);
        symbols.setDecimalSeparator(decimal);
        var format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(MAX_DECIMALS);
        return format.format(number);
    }

    /** {@code €250} and {@code €12.50}; {@code CHF 25} where a currency has no symbol of its own. */
    static Phrase money(Money money) {
        var currency = money.currency();
        var amount = money.amount();
        boolean isWhole = amount.stripTrailingZeros().scale() <= 0;
        var number = number(amount.abs(), isWhole ? 0 : currency.getDefaultFractionDigits());
        var symbol = currency.getSymbol(Locale.US);
        var unit = Character.isLetter(symbol.charAt(symbol.length() - 1)) ? symbol + " " : symbol;
        var sign = amount.signum() < 0 ? "-" : "";
        return new Phrase(sign + unit + number.en(), sign + number.vi() + " " + vietnamese(currency));
    }

    private static String vietnamese(Currency currency) {
        return currency.getCurrencyCode().equals("VND") ? "₫" : currency.getCurrencyCode();
    }

    private static Phrase instant(Instant instant) {
        var at = instant.atOffset(ZoneOffset.UTC);
        return new Phrase(
                ENGLISH_DAY.format(at) + ", " + TIME.format(at) + " UTC",
                TIME.format(at) + " ngày " + VIETNAMESE_DAY.format(at) + " (UTC)");
    }

    private static Phrase duration(Duration duration) {
        var parts = new ArrayList<Phrase>();
        add(parts, duration.toDays(), "day", "ngày");
        add(parts, duration.toHoursPart(), "hour", "giờ");
        add(parts, duration.toMinutesPart(), "minute", "phút");
        add(parts, duration.toSecondsPart(), "second", "giây");
        return parts.isEmpty() ? new Phrase("no time", "0 giây") : Phrase.joined(List.copyOf(parts), " ");
    }

    private static void add(List<Phrase> parts, long count, String en, String vi) {
        if (count != 0) {
            parts.add(new Phrase(count + " " + en + (Math.abs(count) == 1 ? "" : "s"), count + " " + vi));
        }
    }
}
