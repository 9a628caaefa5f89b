package dev.makegood.server.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KindnessTest {
    private static final LocalDate DAY = LocalDate.of(2027, 3, 15);

    @Test
    void isDueOnItsDayUnlessTheRuleGivesMoreTime() {
        assertThat(Kindness.in(outcome("Thank you!", "{}", ""), json("{}"), DAY))
                .extracting(Kindness::dueOn)
                .containsExactly(DAY);
        assertThat(Kindness.in(outcome("Thank you!", "{\"dueInDays\": 3}", ""), json("{}"), DAY))
                .extracting(Kindness::dueOn)
                .containsExactly(DAY.plusDays(3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Only $ 5", "10 % off", "giảm 50.000 đ", "5 USD for you", "chỉ 200000₫"})
    void neverNamesAPrice(String wording) {
        assertThat(Kindness.in(outcome(wording, "{}", ""), json("{}"), DAY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gesture", "opportunity"})
    void neverComesBesideSomethingThatSells(String kind) {
        assertThat(Kindness.in(outcome("Thank you!", "{}", ", {\"kind\": \"%s\"}".formatted(kind)), json("{}"), DAY))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1990-03-22, 2027-03-15, birthday 2027",
        "1990-03-15, 2027-03-15, birthday 2027",
        "1990-03-14, 2027-03-15, birthday 2028",
        "1992-02-29, 2027-02-21, birthday 2027",
        "1992-02-29, 2027-03-01, birthday 2028",
        "1990-01-03, 2027-12-27, birthday 2028",
    })
    void isForTheNextBirthday(LocalDate born, LocalDate day, String occasion) {
        var facts = json("{\"customer\": {\"birthday\": \"%s\"}}".formatted(born));

        assertThat(Occasion.of("BIRTHDAY_CARD", facts, day)).isEqualTo(occasion);
    }

    @Test
    void isForAnOrderASilenceOrAYear() {
        var facts = json("""
            {"order": {"id": "O-1"}, "customer": {"tenureMonths": 24},
             "history": {"lastOrderOn": "2027-01-02", "lastContactOn": "2027-01-05"}}
            """);

        assertThat(Occasion.of("THANK_YOU_NOTE", facts, DAY)).isEqualTo("order O-1");
        assertThat(Occasion.of("CHECK_IN_CALL", facts, DAY)).isEqualTo("silence since 2027-01-05");
        assertThat(Occasion.of("SURPRISE", facts, DAY)).isEqualTo("months 24");
        assertThat(Occasion.of("THANK_YOU_NOTE", json("{}"), DAY)).isEqualTo("2027-03-15");
    }

    private static JsonNode outcome(String wording, String terms, String more) {
        return json("""
            {"effects": [{"kind": "care", "type": "THANK_YOU_NOTE", "terms": %s, "wording": {"en": "%s", "vi": "%s"}}%s]}
            """.formatted(terms, wording, wording, more));
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
