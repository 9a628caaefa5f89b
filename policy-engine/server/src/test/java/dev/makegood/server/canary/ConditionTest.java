package dev.makegood.server.canary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.canary.Condition.What;
import dev.makegood.server.trial.Counted;
import dev.makegood.server.trial.Counts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionTest {
    @ParameterizedTest
    @CsvSource({"10,90,10,100,", "11,89,10,100,11.00", "1,0,10,2,", "1,0,10,1,100.00", "0,0,0,1,"})
    void holdsWhereTooManyDecisionsDiffer(
            int different, int same, BigDecimal above, int decisions, @Nullable BigDecimal measured) {
        var counted = counted("DIFFERENT", different, "SAME", same);
        assertThat(measured(new Condition(What.DIFFERENT, null, above, decisions), counted))
                .isEqualTo(measured);
    }

    @ParameterizedTest
    @CsvSource({
        "DEARER,5,50,0,",
        "DEARER,5,160,0,16.00",
        "DEARER,5,160,120,",
        "CHEAPER,5,160,0,",
        "CHEAPER,5,10,80,7.00"
    })
    void holdsWhereItComesToTooMuchMoreOrLess(
            What what, BigDecimal above, int more, int less, @Nullable BigDecimal measured) {
        var counted = counted("SAME", 50, "DEARER", more, "CHEAPER", less, "LIVE", 1_000);
        assertThat(measured(new Condition(what, "VND", above, 50), counted)).isEqualTo(measured);
        assertThat(new Condition(what, "EUR", BigDecimal.ZERO, 1).heldBy(Counts.of(counted)))
                .isEmpty();
    }

    @Test
    void holdsWhereAnythingComesOnTopOfNothing() {
        var counted = counted("DIFFERENT", 1, "DEARER", 1);
        var held = new Condition(What.DEARER, "VND", new BigDecimal("1000"), 1).heldBy(Counts.of(counted));
        assertThat(held).hasValueSatisfying(one -> assertThat(one.measured()).isNull());
        assertThat(new Condition(What.CHEAPER, "VND", BigDecimal.ZERO, 1).heldBy(Counts.of(counted)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"3,0,3,1,", "4,0,3,1,4", "4,0,3,5,", "4,1,3,5,4"})
    void holdsWhereTheCandidateFailsTooOften(
            int failed, int same, BigDecimal above, int decisions, @Nullable BigDecimal measured) {
        var counted = counted("FAILED", failed, "SAME", same);
        assertThat(measured(new Condition(What.FAILED, null, above, decisions), counted))
                .isEqualTo(measured);
    }

    private static @Nullable BigDecimal measured(Condition condition, Map<Counted, BigDecimal> counted) {
        return condition
                .heldBy(Counts.of(counted))
                .map(Condition.Held::measured)
                .orElse(null);
    }

    private static Map<Counted, BigDecimal> counted(Object... numbers) {
        var counted = new HashMap<Counted, BigDecimal>();
        for (var index = 0; index < numbers.length; index += 2) {
            var what = Counted.What.valueOf(numbers[index].toString());
            var subject = switch (what) {
                case DEARER, CHEAPER, LIVE -> "VND";
                case FAILED -> "LIMIT";
                case SAME, DIFFERENT, SKIPPED, MORE, FEWER, OTHERWISE -> "";
            };
            counted.put(new Counted(what, subject), new BigDecimal(numbers[index + 1].toString()));
        }
        return counted;
    }
}
