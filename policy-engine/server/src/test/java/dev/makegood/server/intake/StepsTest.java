package dev.makegood.server.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.casefile.CaseStatus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    @ParameterizedTest
    @CsvSource({
        "NEW, OPEN, OPEN",
        "NEW, CLOSED, SOLVED CLOSED",
        "CLOSED, OPEN, REOPENED OPEN",
        "SOLVED, PENDING, REOPENED PENDING",
        "OPEN, NEW, ''",
        "OPEN, OPEN, ''",
        "CLOSED, CLOSED, ''"
    })
    void goTheShortestWay(CaseStatus from, CaseStatus to, String steps) {
        assertThat(String.join(
                        " ",
                        EventIntake.steps(from, to).stream().map(Enum::name).toList()))
                .isEqualTo(steps);
    }
}
