package dev.makegood.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.testing.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    private static List<VocabularyReading.Fault> faults(String yaml) {
        return switch (VocabularyReader.read(RuleSets.yaml(yaml), List.of())) {
            case VocabularyReading.Read(var vocabulary) ->
                throw new AssertionError(vocabulary.keys().toString());
            case VocabularyReading.Faulty(var faults) -> faults;
        };
    }
}
