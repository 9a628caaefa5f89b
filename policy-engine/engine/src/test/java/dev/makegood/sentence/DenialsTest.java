package dev.makegood.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DenialsTest {
    @ParameterizedTest
    @CsvSource({
        "something stands against the request, nothing stands against the request",
        "somebody's safety is at stake, nobody's safety is at stake",
        "a dispute is open, no dispute is open",
        "all new items are available, not all new items are available",
        "there was a faster alternative, there was no faster alternative",
        "the refund goes to the original payment method, the refund does not go to the original payment method",
        "the record shows that a flight has taken off, the record does not show that a flight has taken off",
        "the first level cannot solve it, the first level can solve it",
        "the product could not be repaired, the product could be repaired",
        "part of the trip has been flown, part of the trip has not been flown",
        "the ticket was valid, the ticket was not valid",
        "we have something as good, we have nothing as good",
        "the bank has a card with similar benefits, the bank does not have a card with similar benefits",
        "the contract has ended, the contract has not ended",
    })
    void deniesEnglishClauses(String clause, String denied) {
        assertThat(Denials.english(clause)).contains(denied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"error of the bank", "gave up the seat", "has a number", "on time", "acknowledged"})
    void leavesEnglishNamesThatAreNoClauses(String name) {
        assertThat(Denials.english(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "đã xác nhận, chưa xác nhận",
        "có mã số, không có mã số",
        "không có gì cản trở việc đóng, có gì cản trở việc đóng",
        "yêu cầu không được chấp nhận, yêu cầu được chấp nhận",
        "chuyến bay được coi là bị hủy, chuyến bay không được coi là bị hủy",
        "nhân viên đủ đào tạo để tự quyết, nhân viên chưa đủ đào tạo để tự quyết",
    })
    void deniesVietnamesePredicatesAndClauses(String clause, String denied) {
        assertThat(Denials.vietnamese(clause)).contains(denied);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chỉ nhanh hoặc chỉ có người trực", "hỏng", "khách hàng thất vọng"})
    void leavesVietnameseNamesThatAreLinkedOrNoPredicates(String name) {
        assertThat(Denials.vietnamese(name)).isEmpty();
    }
}
