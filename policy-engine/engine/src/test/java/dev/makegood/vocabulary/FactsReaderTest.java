package dev.makegood.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.makegood.testing.RuleSets;
import dev.makegood.vocabulary.FactFault.Code;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class FactsReaderTest {
    private final Vocabulary vocabulary = RuleSets.vocabulary();

    @Test
    void namesEveryFaultAtOnceWithItsPath() {
        var faults = faults("""
            customer: { tier: SILVER, age: 12.5, nickname: Bo, address: { city: 7 } }
            orders:
              - { id: A1, total: 10.001 EUR, items: [ { price: cheap }, 3 ] }
              - { total: { amount: 5, currency: EUR } }
              - { id: A3, total: 1000.50 VND }
            discount: 10
            """);
        assertThat(faults)
                .extracting(FactFault::path, FactFault::code)
                .containsExactly(
                        tuple("customer.address.city", Code.WRONG_TYPE),
                        tuple("customer.age", Code.WRONG_TYPE),
                        tuple("customer.nickname", Code.UNKNOWN_ATTRIBUTE),
                        tuple("customer.tier", Code.NOT_IN_LIST),
                        tuple("discount", Code.UNKNOWN_FACT),
                        tuple("orders[0].items[0].price", Code.WRONG_TYPE),
                        tuple("orders[0].items[1]", Code.WRONG_TYPE),
                        tuple("orders[0].total", Code.OUT_OF_BOUNDS),
                        tuple("orders[1].id", Code.MISSING),
                        tuple("orders[2].total", Code.OUT_OF_BOUNDS));
    }

    @ParameterizedTest
    @CsvSource({"-1", "151"})
    void keepsNumbersWithinTheirBounds(int age) {
        assertThat(faults("customer: { age: %d }".formatted(age)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.code()).isEqualTo(Code.OUT_OF_BOUNDS))
                .satisfies(
                        fault -> assertThat(fault.remedy().en()).contains("0").contains("150"));
    }

    @Test
    void refusesWhatOnlyTheServerStates() {
        var stated = RuleSets.yaml("budgets: []");
        var reading = new FactsReader(vocabulary)
                .read(stated, EnumSet.of(FactType.Owner.CALLER), JsonNodeFactory.instance.objectNode());
        assertThat(reading)
                .isInstanceOfSatisfying(
                        FactsReading.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(FactFault::code)
                                .containsExactly(Code.SERVER_OWNED));
    }

    @Test
    void makesNestedObjectsFactsThatKnowTheirParent() {
        var facts = facts("""
            orders: [ { id: A1, items: [ { price: 1 }, { price: 2 } ] } ]
            customer: { address: { city: Huế } }
            """);
        assertThat(facts.all())
                .extracting(Fact::path)
                .containsExactly(
                        "orders[0]", "orders[0].items[0]", "orders[0].items[1]", "customer", "customer.address");
        assertThat(facts.all().get(1).value("orders")).isSameAs(facts.all().getFirst());
        assertThat(facts.all().getFirst().value("items"))
                .isEqualTo(List.of(facts.all().get(1), facts.all().get(2)));
    }

    @Test
    void takesNullAndWhatIsNotGivenAsUnknown() {
        var customer = facts("customer: { tier: null }").all().getFirst();
        assertThat(customer.value("tier")).isNull();
        assertThat(customer.value("age")).isNull();
    }

    @Test
    void hasTheOneFactOfATypeEvenWhereItIsNotGiven() {
        assertThat(facts("{}").all()).extracting(Fact::path).containsExactly("customer");
    }

    @Test
    void completesTheCaseWithWhatTheServerKnows() {
        var supplied = RuleSets.yaml("budgets: [ { scope: DAY, limit: 10.00 EUR, used: 0.00 EUR, approver: SENIOR } ]");
        var reading =
                new FactsReader(vocabulary).read(RuleSets.yaml("{}"), EnumSet.of(FactType.Owner.CALLER), supplied);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        FactsReading.Read.class,
                        read -> assertThat(read.facts().all())
                                .extracting(Fact::path)
                                .contains("budgets[0]"));
    }

    @Test
    void limitsTheDigitsOfNumbers() {
        assertThat(faults("orders: [ { id: A, items: [ { price: 1" + "0".repeat(41) + " } ] } ]"))
                .extracting(FactFault::code)
                .containsExactly(Code.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "orders: [ { id: A, total: { amount: 1.0e+999999999, currency: EUR } } ]",
                "orders: [ { id: A, total: { amount: 1.0e-999999999, currency: EUR } } ]",
                "customer: { age: 1.0e+999999999 }",
                "customer: { age: 1.0e-2147483640 }",
                "customer: { age: 1.0e+2147483647 }",
            })
    void limitsTheExponentsOfNumbers(String yaml) {
        assertThat(faults(yaml)).extracting(FactFault::code).containsExactly(Code.TOO_LARGE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void refusesNumbersWithoutEnd(double number) {
        var nodes = JsonNodeFactory.instance;
        var order = nodes.objectNode().put("id", "A");
        order.set("total", nodes.objectNode().put("amount", number).put("currency", "EUR"));
        var stated = nodes.objectNode();
        stated.set("customer", nodes.objectNode().put("age", number));
        stated.set("orders", nodes.arrayNode().add(order));
        assertThat(new FactsReader(vocabulary).read(stated, EnumSet.of(FactType.Owner.CALLER), nodes.objectNode()))
                .isInstanceOfSatisfying(
                        FactsReading.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .extracting(FactFault::path, FactFault::code)
                                .containsExactly(
                                        tuple("customer.age", Code.WRONG_TYPE),
                                        tuple("orders[0].total", Code.WRONG_TYPE)));
    }

    @Test
    void namesNoMoreFaultsThanAnyoneReads() {
        var stated = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < 200_000; i++) {
            stated.put("unknown" + i, i);
        }
        var reading = new FactsReader(vocabulary)
                .read(stated, EnumSet.of(FactType.Owner.CALLER), JsonNodeFactory.instance.objectNode());
        assertThat(reading)
                .isInstanceOfSatisfying(
                        FactsReading.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .hasSize(1_000)
                                .last()
                                .satisfies(
                                        last -> assertThat(last.reason().en()).contains("more faults")));
    }

    private Facts facts(String yaml) {
        return switch (RuleSets.reading(vocabulary, yaml)) {
            case FactsReading.Read(var facts) -> facts;
            case FactsReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }

    private List<FactFault> faults(String yaml) {
        return switch (RuleSets.reading(vocabulary, yaml)) {
            case FactsReading.Read(var facts) -> throw new AssertionError(facts.toString());
            case FactsReading.Faulty(var faults) -> faults;
        };
    }
}
