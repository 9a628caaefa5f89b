package dev.makegood.rules;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Outcome;
import dev.makegood.resolution.Effect;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** How outcomes change with the facts, whatever the facts are. */
class MetamorphicTest {
    private static final int CASES = 400;
    private static final List<String> TIERS = List.of("regular", "silver", "gold");

    @ParameterizedTest
    @CsvSource({
        "delay-repay, railJourney, arrivalDelayMin, scheme=DR15",
        "delay-repay, railJourney, arrivalDelayMin, scheme=DR30",
        "delay-repay, railJourney, arrivalDelayMin, scheme=EU_RAIL_2021_782",
        "delay-repay, railJourney, arrivalDelayMin, scheme=TFL",
        "other-air-regimes, flight, arrivalDelayH, regime=CA",
        "other-air-regimes, flight, substituteArrivalLateH, regime=US",
        "telecom-compensation, telecomFault, payableCalendarDaysAfterTwoWorkingDays, ''",
        "telecom-compensation, telecomFault, daysLateIncludingMissedStartDate, ''"
    })
    void moreDelayIsNeverCompensatedWithLess(String id, String fact, String attribute, String regime) {
        var pack = Pack.of(id);
        var compared = new GeneratedCases(pack.ruleSet(), 7)
                .stream(CASES)
                        .filter(stated -> stated.path(fact).has(attribute))
                        .toList();
        compared.forEach(stated -> putUnder(regime, (ObjectNode) stated.path(fact)));
        assertThat(compared).isNotEmpty().allSatisfy(stated -> {
            var more = stated.deepCopy();
            var delay = stated.path(fact).path(attribute).decimalValue();
            ((ObjectNode) more.path(fact)).put(attribute, delay.add(BigDecimal.valueOf(stated.hashCode() & 255)));
            assertThat(money(pack, more)).isGreaterThanOrEqualTo(money(pack, stated));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"basic_economy", "economy", "business"})
    void aHigherTierNeverHasFewerFreeBags(String cabin) {
        var pack = Pack.of("airline-desk");
        assertThat(IntStream.rangeClosed(1, 3).boxed()).allSatisfy(passengers -> {
            var charged = TIERS.stream()
                    .map(tier -> nonfree(pack, cabin, tier, passengers))
                    .toList();
            assertThat(charged).isSortedAccordingTo((one, other) -> other.compareTo(one));
        });
    }

    /** Puts the case under that regime or scheme, where there are several. */
    private static void putUnder(String regime, ObjectNode fact) {
        if (!regime.isEmpty()) {
            var words = regime.split("=", -1);
            fact.put(words[0], words[1]);
        }
    }

    private static BigDecimal money(Pack pack, ObjectNode stated) {
        return ((Outcome) pack.evaluator().evaluate(Pack.read(pack.reading(stated))))
                .effects().stream()
                        .map(Effect::proposal)
                        .flatMap(proposal -> Stream.ofNullable(proposal.values().get(EffectKind.AMOUNT)))
                        .map(amount -> ((Money) amount).amount())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal nonfree(Pack pack, String cabin, String tier, int passengers) {
        var stated = JsonNodeFactory.instance.objectNode();
        stated.putObject("request")
                .put("request", "add_bags")
                .put("membership", tier)
                .put("cabin", cabin)
                .put("passengerCount", passengers)
                .put("totalBaggages", 0)
                .put("nonfreeBaggages", 0)
                .put("newTotalBags", 20);
        return ((Outcome) pack.evaluate(stated))
                .effects().stream()
                        .map(Effect::proposal)
                        .map(Proposal::terms)
                        .filter(terms -> terms.containsKey("nonfreeBags"))
                        .map(terms -> (BigDecimal) requireNonNull(terms.get("nonfreeBags")))
                        .findFirst()
                        .orElseThrow();
    }
}
