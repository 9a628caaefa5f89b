package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.vocabulary.Vocabulary;
import dev.makegood.vocabulary.VocabularyReader;
import dev.makegood.vocabulary.VocabularyReading;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ServerFactsTest {
    private static final Instant ASKED = Instant.parse("2027-03-01T23:30:00.123456Z");

    private final ServerFacts serverFacts = new ServerFacts();

    @Test
    void tellsOfThePersonWhoAsks() {
        assertThat(agent("server", person(Grade.SENIOR, "hue"))).isEqualTo("{\"role\":\"SENIOR\",\"branch\":\"hue\"}");
    }

    @Test
    void leavesUnknownWhatAPersonHasNotAndTheVocabularyDoesNotList() {
        assertThat(agent("server", person(Grade.SPECIALIST, null))).isEqualTo("{}");
        assertThat(agent("server", person(null, "hue"))).isEqualTo("{\"branch\":\"hue\"}");
    }

    @Test
    void tellsNothingOfAKeyNorWhereTheCallerStatesTheAgent() {
        var key = new Caller(Caller.Kind.API_KEY, "k", "desk", Set.of(), null, null);
        assertThat(agent("server", key)).isEmpty();
        assertThat(agent("caller", person(Grade.SENIOR, "hue"))).isEmpty();
    }

    private String agent(String owner, Caller caller) {
        return serverFacts.in(vocabulary(owner), caller, ASKED).path("agent").toString();
    }

    private static Caller person(@Nullable Grade grade, @Nullable String branch) {
        return new Caller(Caller.Kind.PERSON, "lan", "Lan", Set.of(), grade, branch);
    }

    private static Vocabulary vocabulary(String owner) {
        var document = new JsonMapper().readTree("""
            { "types": { "Agent": {
                "owner": "%s",
                "label": { "en": "Agent", "vi": "Nhân viên" },
                "attributes": {
                  "role": {
                    "type": "enumeration",
                    "values": { "SENIOR": { "en": "Senior", "vi": "Cao cấp" } },
                    "label": { "en": "Role", "vi": "Vai trò" } },
                  "branch": { "type": "text", "label": { "en": "Branch", "vi": "Chi nhánh" } } } } } }
            """.formatted(owner));
        return switch (VocabularyReader.read(document, List.of())) {
            case VocabularyReading.Read(var vocabulary) -> vocabulary;
            case VocabularyReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
