package dev.makegood.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PracticeTest {
    private final Practice practice = Practice.of(Parcels.RULE_SET, Parcels.cases());

    @Test
    void letsChooseAmongAllThatPolicyCouldSay() {
        assertThat(practice.choices())
                .extracting(Choice::key)
                .containsExactly(
                        "permit.CLAIM",
                        "approval.MANAGER",
                        "gesture.FREE_GIFT",
                        "gesture.REFUND",
                        "breach",
                        "refuse.CLAIM",
                        "task.TRAINING",
                        "ask",
                        "nothing");
        assertThat(practice.choices().get(1).text().vi()).isEqualTo("Xin phê duyệt: quản lý");
    }

    @Test
    void callsExactlyWhatPolicySaysRight() {
        int dear = number("9.500.000 ₫");

        assertThat(practice.feedback(dear, Set.of("gesture.REFUND")).isRight()).isFalse();
        var feedback = practice.feedback(dear, Set.of("gesture.REFUND", "approval.MANAGER"));
        assertThat(feedback.isRight()).isTrue();
        assertThat(feedback.right()).extracting(Choice::key).containsExactly("approval.MANAGER", "gesture.REFUND");
        assertThat(feedback.reasons())
                .extracting(reason -> reason.title().en())
                .containsExactlyInAnyOrder("Much money is agreed first", "A late parcel: the fee is paid back");
    }

    @Test
    void expectsAQuestionWhereNothingIsKnown() {
        int unknown = IntStream.range(0, practice.size())
                .filter(number -> practice.facts(number).isEmpty())
                .findFirst()
                .orElseThrow();

        var feedback = practice.feedback(unknown, Set.of("ask"));
        assertThat(feedback.isRight()).isTrue();
        assertThat(feedback.questions()).extracting(question -> question.en()).contains("How late is it?");
        assertThat(practice.feedback(unknown, Set.of("nothing")).isRight()).isFalse();
    }

    @Test
    void neverCallsItWrongToAskAsWellWhereAFactIsMissing() {
        int inTime = number("1 ngày");
        assertThat(practice.feedback(inTime, Set.of("refuse.CLAIM")).isRight()).isTrue();
        assertThat(practice.feedback(inTime, Set.of("refuse.CLAIM", "ask")).isRight())
                .isFalse();

        int unsigned = number("9 ngày");
        assertThat(practice.feedback(unsigned, Set.of("gesture.REFUND")).isRight())
                .isTrue();
    }

    private int number(String value) {
        return IntStream.range(0, practice.size())
                .filter(number -> practice.facts(number).stream()
                        .anyMatch(stated -> stated.value().vi().equals(value)))
                .findFirst()
                .orElseThrow();
    }
}
