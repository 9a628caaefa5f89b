package dev.makegood.server.decision.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.request.Amount;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Percent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonValuesTest {
    @Test
    void writesValuesAsJsonKnowsThem() {
        assertThat(JsonValues.of(true)).isEqualTo(true);
        assertThat(JsonValues.of(new BigDecimal("1E+3"))).isEqualTo(new BigDecimal("1E+3"));
        assertThat(JsonValues.of(new Percent(new BigDecimal("12.5")))).isEqualTo(new BigDecimal("12.5"));
        assertThat(JsonValues.of(LocalDate.of(2027, 1, 31))).isEqualTo("2027-01-31");
        assertThat(JsonValues.of(Duration.ofMinutes(150))).isEqualTo("PT2H30M");
        assertThat(JsonValues.of(Money.parse("5 EUR").orElseThrow())).isEqualTo(new Amount("5.00", "EUR"));
        assertThat(JsonValues.of(List.of("a", LocalDate.of(2027, 1, 31)))).isEqualTo(List.of("a", "2027-01-31"));
    }
}
