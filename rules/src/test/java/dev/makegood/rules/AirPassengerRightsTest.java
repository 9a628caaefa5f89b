package dev.makegood.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What holds of every flight, tried on generated ones. */
class AirPassengerRightsTest {
    private static final int FLIGHTS = 1_000;
    private static final int COMPARED = 1_000;

    private final Pack pack = Pack.of("air-passenger-rights");
    private final Flights flights = new Flights(261);

    @Test
    void answersOrAsksOfEveryFlightWithoutConflictAndWithinItsLimits() {
        assertThat(flights.stream(FLIGHTS)).allSatisfy(flight -> {
            var outcome = outcome(flight);
            assertThat(outcome.conflicts()).isEmpty();
            assertThat(outcome.gap()).isFalse();
        });
    }

    @Test
    void decidesEveryFlightAsTheReferenceMeaningDoes() {
        var reference = RuleSetEvaluator.reference(pack.ruleSet(), Pack.LIMITS);
        assertThat(flights.stream(COMPARED))
                .allSatisfy(flight -> assertThat(outcome(flight)).isEqualTo(reference.evaluate(pack.facts(flight))));
    }

    @Test
    void compensatesAFlightOnceAtMost() {
        assertThat(flights.stream(FLIGHTS))
                .allSatisfy(flight -> assertThat(compensations(outcome(flight))).hasSizeLessThan(2))
                .anySatisfy(flight -> assertThat(compensations(outcome(flight))).isNotEmpty());
    }

    @Test
    void owesNothingOutOfScope() {
        assertThat(flights.stream(FLIGHTS)
                        .map(AirPassengerRightsTest::fromElsewhere)
                        .filter(AirPassengerRightsTest::isOutOfScope))
                .hasSizeGreaterThan(FLIGHTS / 10)
                .allSatisfy(flight -> assertThat(outcome(flight).effects())
                        .extracting(effect -> effect.proposal().kind())
                        .isNotEmpty()
                        .containsOnly(EffectKind.REFUSE));
    }

    @Test
    void neverCompensatesMoreDelayWithLess() {
        assertThat(Stream.generate(() -> flights.next("delay")).limit(FLIGHTS)).allSatisfy(flight -> {
            int delay = flights.minutes();
            int more = delay + flights.minutes();
            assertThat(compensation(withDelay(flight, delay)))
                    .isLessThanOrEqualTo(compensation(withDelay(flight, more)));
        });
    }

    @Test
    void neverCompensatesALaterReroutingWithLess() {
        assertThat(Stream.of("cancellation", "brought_forward", "denied_boarding")
                        .flatMap(event ->
                                Stream.generate(() -> flights.next(event)).limit(FLIGHTS / 3)))
                .allSatisfy(flight -> {
                    int late = flights.minutes();
                    int later = late + flights.minutes();
                    assertThat(compensation(withRerouting(flight, late)))
                            .isLessThanOrEqualTo(compensation(withRerouting(flight, later)));
                });
    }

    @Test
    void heedsNoFactThatDoesNotMatter() {
        assertThat(flights.stream(FLIGHTS)).allSatisfy(flight -> {
            var described = flight.deepCopy();
            Flights.flight(described).put("route", "FCO-HAM").put("via", "BRU").put("divertedTo", "LBC");
            assertThat(outcome(described)).isEqualTo(outcome(flight));
        });
    }

    @Test
    void heedsNoOrderOfFacts() {
        assertThat(flights.stream(FLIGHTS))
                .allSatisfy(
                        flight -> assertThat(outcome(flights.shuffled(flight))).isEqualTo(outcome(flight)));
    }

    private Outcome outcome(JsonNode stated) {
        return (Outcome) pack.evaluate(stated);
    }

    private static ObjectNode fromElsewhere(ObjectNode stated) {
        var changed = stated.deepCopy();
        Flights.flight(changed).put("departsTerritory", false);
        return changed;
    }

    private static boolean isOutOfScope(ObjectNode stated) {
        var flight = Flights.flight(stated);
        return isFalse(flight, "departsTerritory")
                && (isFalse(flight, "arrivesTerritory") || isFalse(flight, "communityCarrier"));
    }

    private static boolean isFalse(ObjectNode flight, String flag) {
        return flight.has(flag) && !flight.path(flag).booleanValue();
    }

    private static List<Proposal> compensations(Outcome outcome) {
        return outcome.effects().stream()
                .map(Effect::proposal)
                .filter(proposal -> "COMPENSATION".equals(proposal.values().get("type")))
                .toList();
    }

    private BigDecimal compensation(ObjectNode stated) {
        return compensations(outcome(stated)).stream()
                .map(proposal -> requireNonNull(proposal.values().get(EffectKind.AMOUNT)))
                .map(amount -> ((Money) amount).amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static ObjectNode withDelay(ObjectNode stated, int minutes) {
        var changed = stated.deepCopy();
        Flights.flight(changed).put("arrivalDelayMin", minutes);
        return changed;
    }

    private static ObjectNode withRerouting(ObjectNode stated, int minutes) {
        var changed = stated.deepCopy();
        Flights.flight(changed).withObject("reroute").put("arrivesLateMin", minutes);
        return changed;
    }
}
