package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.StaffRecord;
import dev.makegood.vocabulary.Vocabulary;
import dev.makegood.vocabulary.VocabularyReader;
import dev.makegood.vocabulary.VocabularyReading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ServerFactsTest {
    private static final Instant ASKED = Instant.parse("2027-03-01T23:30:00.123456Z");

    private final ServerFacts serverFacts = new ServerFacts(_ -> StaffRecord.NOTHING);

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

    @Test
    void tellsWhatIsOnRecordAndCountsToday() {
        var old = new StaffRecord.Training(
                "fire", LocalDate.parse("2025-05-01"), 4, Optional.of(LocalDate.parse("2027-02-28")));
        var lately = new StaffRecord.Training("complaints", LocalDate.parse("2026-06-01"), 8, Optional.empty());
        var record = new StaffRecord(Optional.of(LocalDate.parse("2020-01-02")), Optional.of(List.of(old, lately)), 1);

        assertThat(recorded(record))
                .isEqualTo("{\"hiredOn\":\"2020-01-02\",\"trainingHours\":8,"
                        + "\"trainings\":[{\"topic\":\"complaints\",\"completedOn\":\"2026-06-01\"}]}");
        assertThat(recorded(new StaffRecord(Optional.empty(), Optional.of(List.of()), 1)))
                .isEqualTo("{\"trainingHours\":0,\"trainings\":[]}");
        assertThat(recorded(StaffRecord.NOTHING)).isEqualTo("{}");
    }

    private static String recorded(StaffRecord record) {
        return new ServerFacts(_ -> record)
                .in(recording(), person(null, null), ASKED)
                .path("agent")
                .toString();
    }

    private static Vocabulary recording() {
        return read("""
            { "types": {
              "Agent": { "owner": "server", "label": { "en": "Agent", "vi": "Nhân viên" }, "attributes": {
                "hiredOn": { "type": "date", "label": { "en": "Hired on", "vi": "Ngày vào làm" } },
                "trainingHours": { "type": "decimal", "label": { "en": "Hours", "vi": "Số giờ" } },
                "trainings": { "type": "list of Training", "label": { "en": "Trainings", "vi": "Đào tạo" } } } },
              "Training": { "owner": "server", "cardinality": "many",
                "label": { "en": "Training", "vi": "Khóa đào tạo" }, "attributes": {
                "topic": { "type": "text", "label": { "en": "Topic", "vi": "Chủ đề" } },
                "completedOn": { "type": "date", "label": { "en": "Completed on", "vi": "Hoàn thành" } } } } } }
            """);
    }

    private String agent(String owner, Caller caller) {
        return serverFacts.in(vocabulary(owner), caller, ASKED).path("agent").toString();
    }

    private static Caller person(@Nullable Grade grade, @Nullable String branch) {
        return new Caller(Caller.Kind.PERSON, "lan", "Lan", Set.of(), grade, branch);
    }

    private static Vocabulary vocabulary(String owner) {
        return read("""
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
    }

    private static Vocabulary read(String text) {
        var document = new JsonMapper().readTree(text);
        return switch (VocabularyReader.read(document, List.of())) {
            case VocabularyReading.Read(var vocabulary) -> vocabulary;
            case VocabularyReading.Faulty(var faults) -> throw new AssertionError(faults.toString());
        };
    }
}
