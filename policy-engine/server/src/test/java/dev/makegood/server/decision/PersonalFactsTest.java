package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.vocabulary.Vocabulary;
import dev.makegood.vocabulary.VocabularyReader;
import dev.makegood.vocabulary.VocabularyReading;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PersonalFactsTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Vocabulary VOCABULARY = vocabulary("""
        {"types": {
          "Order": {"label": {"en": "Order", "vi": "Đơn hàng"}, "attributes": {
            "number": {"type": "integer", "label": {"en": "Number", "vi": "Số"}},
            "buyer": {"type": "Person", "label": {"en": "Buyer", "vi": "Người mua"}},
            "guests": {"type": "list of Guest", "label": {"en": "Guests", "vi": "Khách"}},
            "notes": {"type": "list of text", "personal": true, "label": {"en": "Notes", "vi": "Ghi chú"}}}},
          "Person": {"label": {"en": "Person", "vi": "Người"}, "attributes": {
            "name": {"type": "text", "personal": true, "label": {"en": "Name", "vi": "Tên"}},
            "age": {"type": "integer", "label": {"en": "Age", "vi": "Tuổi"}}}},
          "Guest": {"label": {"en": "Guest", "vi": "Khách"}, "attributes": {
            "name": {"type": "text", "personal": true, "label": {"en": "Name", "vi": "Tên"}},
            "age": {"type": "integer", "label": {"en": "Age", "vi": "Tuổi"}}}}}}
        """);

    @Test
    void takesApartWhatTellsOfAPerson() {
        var halves = split("""
            {"order": {"number": 1, "notes": ["x"], "buyer": {"name": "Hoa", "age": 30},
                       "guests": [{"age": 4}, {"name": "Bình"}, {}]}}
            """);

        assertThat(halves.plain()).isEqualTo(JSON.readTree("""
            {"order": {"number": 1, "buyer": {"age": 30}, "guests": [{"age": 4}, {}, {}]}}
            """));
        assertThat(halves.personal()).isEqualTo(JSON.readTree("""
            {"order": {"notes": ["x"], "buyer": {"name": "Hoa"}, "guests": [{}, {"name": "Bình"}, {}]}}
            """));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"order\": {}}",
                "{\"order\": {\"buyer\": {\"name\": null}, \"notes\": null}}",
                "{\"order\": {\"guests\": []}}",
                "{\"order\": {\"notes\": [], \"guests\": [{\"name\": \"A\"}, {\"name\": \"B\", \"age\": 2}]}}",
                "{\"order\": {\"number\": 7, \"buyer\": {}, \"guests\": [{\"age\": 1}, {\"name\": \"C\"}]}}"
            })
    void putsTogetherWhatItTookApart(String facts) {
        var halves = split(facts);

        assertThat(PersonalFacts.joined(halves.plain(), halves.personal())).isEqualTo(JSON.readTree(facts));
    }

    @Test
    void findsNothingPersonalWhereThereIsNothing() {
        assertThat(split("{\"order\": {\"number\": 1, \"guests\": [{\"age\": 3}]}}")
                        .anyPersonal())
                .isEmpty();
    }

    private static PersonalFacts split(String facts) {
        return PersonalFacts.split(JSON.readTree(facts), List.of(VOCABULARY));
    }

    private static Vocabulary vocabulary(String json) {
        JsonNode own = JSON.readTree(json);
        return switch (VocabularyReader.read(own, List.of())) {
            case VocabularyReading.Read(var vocabulary) -> vocabulary;
            case VocabularyReading.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }
}
