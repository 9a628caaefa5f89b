package dev.makegood.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.testing.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyReaderTest {
    @Test
    void knowsEachTypeByItsNameAndTheTopOnesByTheirKey() {
        var vocabulary = RuleSets.vocabulary();
        assertThat(vocabulary.type("Order"))
                .isPresent()
                .get()
                .extracting(FactType::key)
                .isEqualTo("orders");
        assertThat(vocabulary.keys()).containsExactly("customer", "orders", "budgets");
        assertThat(vocabulary.type("Item")).hasValueSatisfying(item -> {
            assertThat(item.parent()).contains("Order");
            assertThat(item.attribute("orders")).isPresent();
        });
        assertThat(vocabulary.actions()).containsOnlyKeys("REOPEN", "CLOSE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "customer: { label: { en: C, vi: C } }|types.customer",
                "Customer: { label: { en: C } }|types.Customer.label",
                "Customer: { owner: nobody, label: { en: C, vi: C } }|types.Customer.owner",
                "Customer: { label: { en: C, vi: C }, attributes: { Age: { type: integer } }"
                        + " }|types.Customer.attributes.Age",
                "Customer: { label: { en: C, vi: C }, attributes: { age: { label: { en: A, vi: A } } }"
                        + " }|types.Customer.attributes.age.type",
                "Customer: { label: { en: C, vi: C }, attributes: { tier: { type: enumeration, label: { en: A, vi: A }"
                        + " } } }|types.Customer.attributes.tier.values",
                "Customer: { label: { en: C, vi: C }, attributes: { age: { type: integer, whenUnknown: { assume: many"
                        + " }, label: { en: A, vi: A } } } }|types.Customer.attributes.age.whenUnknown.assume"
            })
    void saysWhichPlaceIsWrong(String types, String path) {
        assertThat(faults("types: { " + types + " }"))
                .extracting(VocabularyReading.Fault::path)
                .containsExactly(path);
    }

    @Test
    void refusesATextThatAnUnquotedCommaCuts() {
        assertThat(faults("types: { Customer: { label: { en: Customer, or guest, vi: Khách hàng } } }"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("types.Customer.label"))
                .satisfies(fault -> assertThat(fault.reason().en()).contains("'or guest'"))
                .satisfies(fault -> assertThat(fault.remedy().en()).contains("quotes"));
    }

    @Test
    void knowsTheValuesThatAClaimHasPlacesFor() {
        assertThat(faults("types: { Bar: { owner: rules, label: { en: Bar, vi: Cản }, attributes: { to: { type: text,"
                        + " label: { en: To, vi: Với } } }, says: { en: 'bars {what}', vi: 'cản {to}' } } }"))
                .singleElement()
                .satisfies(fault -> assertThat(fault.path()).isEqualTo("types.Bar"))
                .satisfies(fault -> assertThat(fault.reason().en()).contains("{what}"));
    }

    @Test
    void nestsATypeInOnePlaceOnly() {
        assertThat(faults("""
            types:
              A: { label: { en: A, vi: A }, attributes: { c: { type: C, label: { en: C, vi: C } } } }
              B: { label: { en: B, vi: B }, attributes: { c: { type: C, label: { en: C, vi: C } } } }
              C: { label: { en: C, vi: C } }
            """)).extracting(VocabularyReading.Fault::path).containsExactly("types.B.attributes.c");
    }

    @Test
    void keepsFactsOutOfDerivedFacts() {
        assertThat(faults("""
            types:
              A: { label: { en: A, vi: A } }
              B: { owner: rules, label: { en: B, vi: B }, attributes: { a: { type: A, label: { en: A, vi: A } } } }
            """)).extracting(VocabularyReading.Fault::path).containsExactly("types.B.attributes.a");
    }

    /** What is wrong with types A and B, both of them with a label, and the place of it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A: { LABEL, attributes: { a: { type: A, LABEL } } }|types.A.attributes.a",
                "A: { LABEL, attributes: { b: { type: B, LABEL } } }, "
                        + "B: { LABEL, attributes: { x: { type: A, LABEL } } }|types.B.attributes.x",
                "A: { LABEL, attributes: { b: { type: B, LABEL } } }, "
                        + "B: { LABEL, attributes: { a: { type: text, LABEL } } }|types.B.attributes.a",
                "A: { LABEL, attributes: { b: { type: B, LABEL } } }, B: { owner: server, LABEL }|types.A.attributes.b",
                "A: { LABEL, attributes: { b: { type: B, LABEL, whenUnknown: { assume: 1 } } } }, "
                        + "B: { LABEL }|types.A.attributes.b.whenUnknown",
                "A: { LABEL, key: same }, B: { LABEL, key: same }|types.B.key",
                "A: { LABEL, key: [a] }|types.A.key",
                "A: { LABEL, attributes: [ a ] }|types.A.attributes",
                "A: { LABEL, attributes: { a: { type: decimal, LABEL, unit: [a] } } }|types.A.attributes.a.unit",
                "A: { LABEL, attributes: { a: { type: decimal, LABEL, min: low } } }|types.A.attributes.a.min",
                "A: { LABEL, attributes: { a: { type: decimal, LABEL, max: 1.0e+99999 } } }|types.A.attributes.a.max",
                "A: { LABEL, attributes: { a: { type: decimal, LABEL, min: 2, max: 1 } } }|types.A.attributes.a.min",
                "A: { LABEL, attributes: { a: { type: decimal, LABEL, required: 2 } } }|types.A.attributes.a.required",
                "A: { LABEL, attributes: { a: { type: text, LABEL, says: { en: a, vi: a } } } }|types.A.attributes.a",
                "A: { LABEL, attributes: { a: { type: boolean, LABEL, denies: { en: a } } } }"
                        + "|types.A.attributes.a.denies",
                "A: { LABEL, attributes: { a: { type: enumeration, LABEL, values: [a] } } }"
                        + "|types.A.attributes.a.values",
            })
    void refusesWhatNoVocabularyMeans(String types, String path) {
        assertThat(faults("types: { " + types.replace("LABEL", "label: { en: A, vi: A }") + " }"))
                .extracting(VocabularyReading.Fault::path)
                .containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"types", "actions", "effects", "header"})
    void wantsMembersWhereNamesStand(String member) {
        assertThat(faults(member + ": 7"))
                .extracting(VocabularyReading.Fault::path)
                .containsExactly(member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "permit: { effect: refuse, action: A }",
                "a: { effect: none }",
                "A: { effect: permit, action: A }",
                "a: { effect: permit }",
                "a: { effect: permit, action: B }",
                "a: { effect: permit, action: A, arguments: [action] }",
                "a: { effect: permit, action: A, colour: red }",
                "a: { effect: rating, level: 7 }",
                "a: { effect: rating, level: 1, arguments: [why, why] }",
                "a: { effect: rating, level: 1, arguments: ['no name'] }",
                "a: { effect: gesture, type: REFUND, basis: STATUTORY, amount: 1.005 EUR }",
            })
    void refusesWordsThatMakeNoEffect(String effect) {
        assertThat(faults("actions: { A: { en: A, vi: A } }\neffects: { " + effect + " }"))
                .extracting(VocabularyReading.Fault::path)
                .containsExactly("effects." + effect.substring(0, effect.indexOf(':')));
    }

    @Test
    void limitsHowDeepTypesNest() {
        var types = new StringBuilder("types:\n");
        for (int i = 5_000; i > 0; i--) {
            types.append(
                    "  T%d: { label: { en: T, vi: T }, attributes: { a: { type: T%d, label: { en: A, vi: A } } } }\n"
                            .formatted(i, i - 1));
        }
        types.append("  T0: { label: { en: T, vi: T } }\n");
        assertThat(faults(types.toString())).hasSize(5_000 - 10);
    }

    private static List<VocabularyReading.Fault> faults(String yaml) {
        return switch (VocabularyReader.read(RuleSets.yaml(yaml), List.of())) {
            case VocabularyReading.Read(var vocabulary) ->
                throw new AssertionError(vocabulary.keys().toString());
            case VocabularyReading.Faulty(var faults) -> faults;
        };
    }
}
