package dev.makegood.vocabulary;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Pattern;

/** An exact amount in one currency; {@link #rounded} has the currency's own number of decimals. */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    private static final Pattern TEXT = Pattern.compile("(-?[0-9]{1,15}(?:\\.[0-9]{1,4})?) ([A-Z]{3})");

    /** Reads {@code "250.00 EUR"}; empty where the text has another form or the currency is not an ISO 4217 one. */
    public static Optional<Money> parse(String text) {
        var form = TEXT.matcher(text);
        return form.matches()
                ? currency(form.group(2)).map(currency -> new Money(new BigDecimal(form.group(1)), currency))
                : Optional.empty();
    }

    /** The ISO 4217 currency of that code. */
    public static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code)).filter(currency -> currency.getDefaultFractionDigits() >= 0);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** This amount in minor units of its currency, half up; the last step of a calculation. */
    public Money rounded() {
        return new Money(amount.setScale(currency.getDefaultFractionDigits(), RoundingMode.HALF_UP), currency);
    }

    /** Whether this amount has no more decimals than its currency. */
    public boolean isWholeMinorUnits() {
        return amount.stripTrailingZeros().scale() <= currency.getDefaultFractionDigits();
    }

    public Money plus(Money other) {
        return new Money(amount.add(inMyCurrency(other)), currency);
    }

    public Money minus(Money other) {
        return new Money(amount.subtract(inMyCurrency(other)), currency);
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Compares amounts of one currency. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(inMyCurrency(other));
    }

    /** Equal amounts of one currency, whatever their scale: {@code 250 EUR} is {@code 250.00 EUR}. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Money that && currency.equals(that.currency) && amount.compareTo(that.amount) == 0;
    }

    @Override
    public int hashCode() {
        return 31 * amount.stripTrailingZeros().hashCode() + currency.hashCode();
    }

    @Override
    public String toString() {
        return rounded().amount.toPlainString() + " " + currency;
    }

    private BigDecimal inMyCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new DifferentCurrencies(this, other);
        }
        return other.amount;
    }

    /** Two amounts met that no rule may add or compare: a rate is a fact, never an assumption. */
    public static final class DifferentCurrencies extends RuntimeException {
        private DifferentCurrencies(Money one, Money other) {
            super("amounts in %s and %s cannot be added or compared".formatted(one.currency, other.currency));
        }
    }
}
