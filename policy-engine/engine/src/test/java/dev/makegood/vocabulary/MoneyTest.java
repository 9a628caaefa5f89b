package dev.makegood.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource({
        "29.997 EUR, 30.00 EUR",
        "29.994 EUR, 29.99 EUR",
        "0.005 GBP, 0.01 GBP",
        "500000.5 VND, 500001 VND",
        "1250000 VND, 1250000 VND"
    })
    void roundsHalfUpToTheDecimalsOfItsCurrency(String exact, String rounded) {
        assertThat(money(exact).rounded()).hasToString(rounded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"250", "EUR 250", "250 EURO", "250  EUR", "1e3 EUR", "250 XXX", "250,00 EUR", ""})
    void readsNoOtherForm(String text) {
        assertThat(Money.parse(text)).isEmpty();
    }

    @Test
    void isEqualWhateverItsScale() {
        assertThat(money("250 EUR")).isEqualTo(money("250.00 EUR")).hasSameHashCodeAs(money("250.00 EUR"));
        assertThat(money("250 EUR")).isNotEqualTo(money("250 USD"));
    }

    @Test
    void neverAddsTwoCurrencies() {
        assertThatThrownBy(() -> money("1 EUR").plus(money("1 USD"))).isInstanceOf(Money.DifferentCurrencies.class);
        assertThatThrownBy(() -> money("1 EUR").compareTo(money("1 USD")))
                .isInstanceOf(Money.DifferentCurrencies.class);
    }

    @Test
    void knowsThatTheDongHasNoDecimals() {
        assertThat(money("1000.5 VND").isWholeMinorUnits()).isFalse();
        assertThat(money("1000 VND").times(new BigDecimal("0.5")).isWholeMinorUnits())
                .isTrue();
    }

    private static Money money(String text) {
        return Money.parse(text).orElseThrow();
    }
}
