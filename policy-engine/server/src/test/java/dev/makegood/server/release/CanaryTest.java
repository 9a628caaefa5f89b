package dev.makegood.server.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanaryTest {
    private static final Instant BEGIN = Instant.parse("2027-02-01T00:00:00Z");
    private static final int CUSTOMERS = 20_000;

    @Test
    void fallsIntoSlotsEvenly() {
        var slots = slots(canary(1));
        assertThat(slots).allMatch(slot -> slot >= 0 && slot < Canary.SLOTS);
        for (var percent : List.of(1, 5, 10, 25, 50)) {
            var expected = CUSTOMERS * percent / 100.0;
            var deviation = Math.sqrt(expected * (1 - percent / 100.0));
            assertThat(slots.stream().filter(slot -> slot < percent * 100).count())
                    .isBetween((long) (expected - 4 * deviation), (long) (expected + 4 * deviation));
        }
    }

    @Test
    void drawsOthersTheNextTime() {
        var first = slots(canary(1));
        var second = slots(canary(2));
        var both = IntStream.range(0, CUSTOMERS)
                .filter(index -> first.get(index) < 1_000 && second.get(index) < 1_000)
                .count();
        // A tenth of a tenth, where the draws have nothing to do with each other.
        assertThat(both).isBetween(140L, 260L);
        assertThat(canary(1).slot("Jane Doe"))
                .isEqualTo(canary(1).slot("Jane Doe"))
                .isNotEqualTo(canary(1).slot("Jane Doe "));
    }

    @Test
    void decidesFromEachStepOnUntilAnotherGoesLive() {
        var canary = new Canary(
                1,
                new ReleaseId("a", 2),
                new ReleaseId("a", 1),
                List.of(step(2, 100), step(10, 500), step(30, 0)),
                Optional.of(BEGIN.plusSeconds(20)));
        assertThat(IntStream.of(1, 2, 9, 10, 19, 20, 30, 40)
                        .map(second -> canary.slots(BEGIN.plusSeconds(second)))
                        .boxed())
                .containsExactly(0, 100, 100, 500, 500, 0, 0, 0);
    }

    private static List<Integer> slots(Canary canary) {
        return IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> canary.slot("C-" + number))
                .toList();
    }

    private static Canary canary(long seq) {
        return new Canary(seq, new ReleaseId("a", 2), new ReleaseId("a", 1), List.of(), Optional.empty());
    }

    private static Canary.Step step(int second, int slots) {
        return new Canary.Step(BEGIN.plusSeconds(second), slots);
    }
}
