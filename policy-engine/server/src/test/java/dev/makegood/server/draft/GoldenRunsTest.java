package dev.makegood.server.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.identity.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class GoldenRunsTest extends DraftServer {
    @Test
    void ofANewRuleSetPassAndNoticeEveryMutant() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "orders-with-cases", "empty");

        var run = author.post(DRAFTS + "/" + id + "/cases", "{}").isOk().json();

        assertThat(run.path("passed").asInt()).isEqualTo(2);
        assertThat(run.path("failed").isEmpty()).isTrue();
        assertThat(run.path("uncounted").asInt()).isZero();
        var rule = run.path("coverage").get(0);
        assertThat(rule.path("rule").asString()).isEqualTo("An order that is late is apologised for");
        assertThat(rule.path("fired").toString()).isEqualTo("[\"three days late is late\"]");
        assertThat(rule.path("justMissed").toString()).isEqualTo("[\"two days late is not\"]");
        assertThat(run.path("mutants").path("tried"))
                .isEqualTo(run.path("mutants").path("of"));
        assertThat(run.path("mutants").path("tried").asInt()).isPositive();
        assertThat(run.path("mutants").path("survivors").isEmpty()).isTrue();
    }

    @Test
    void tellWhatIsOtherThanExpectedOfUnsavedFiles() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "orders-that-fail", "empty");
        var cases = """
            - title: four days late
              facts: { order: { daysLate: 4 } }
              expect: { effects: [] }
            - title: a fact there is not
              facts: { parcel: { daysLate: 4 } }
              expect: { effects: [] }
            """;

        var run = author.post(
                        DRAFTS + "/" + id + "/cases",
                        unsaved(Map.of("cases/late.yaml", cases, "cases/none.yaml", "none: of them")))
                .isOk()
                .json();

        assertThat(run.path("passed").asInt()).isZero();
        assertThat(run.path("failed").valueStream().map(GoldenRunsTest::named))
                .containsExactly(
                        "cases/late.yaml four days late",
                        "cases/late.yaml a fact there is not",
                        "cases/none.yaml null");
        assertThat(run.path("failed")
                        .get(0)
                        .path("differences")
                        .get(0)
                        .path("vi")
                        .asString())
                .startsWith("thừa kết luận");
        assertThat(draft(author, id).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void nameTheRuleOfAMutantThatNobodyNotices() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "orders-half-proven", "empty");
        var cases = """
            - title: nine days late
              facts: { order: { daysLate: 9 } }
              expect: { effects: [ { kind: gesture, type: APOLOGY } ] }
            """;

        var mutants = author.post(DRAFTS + "/" + id + "/cases", unsaved(Map.of("cases/late.yaml", cases)))
                .isOk()
                .json()
                .path("mutants");

        assertThat(mutants.path("survivors")
                        .valueStream()
                        .map(survivor -> survivor.path("rule").asString("-") + ": "
                                + survivor.path("change").path("vi").asString()))
                .contains("An order that is late is apologised for: > thành >=", "-: 2 thành 3");
        assertThat(mutants.path("survivors").toString()).contains("\"was\":\">\",\"is\":\">=\"");
    }

    @Test
    void areProposedWhereTheyAreMissing() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "orders-to-be-proven", "empty");
        var cases = """
            - title: nine days late
              facts: { order: { daysLate: 9 } }
              expect: { effects: [ { kind: gesture, type: APOLOGY } ] }
            """;
        var survivor =
                Map.of("file", "rules/late.drl", "line", 5, "change", Map.of("en", "> becomes >=", "vi", "> thành >="));

        var found = author.post(
                        DRAFTS + "/" + id + "/cases/proposals",
                        JSON.writeValueAsString(
                                Map.of("files", Map.of("cases/late.yaml", cases), "survivors", List.of(survivor))))
                .isOk()
                .json();

        assertThat(found.path("complete").asBoolean()).isTrue();
        assertThat(found.path("proposals")
                        .valueStream()
                        .map(one -> one.path("facts").toString() + " " + one.path("expect")))
                .contains(
                        "{\"order\":{\"daysLate\":2}} {\"effects\":[],\"gap\":true}",
                        "{\"order\":{\"daysLate\":3}}"
                            + " {\"effects\":[{\"kind\":\"gesture\",\"type\":\"APOLOGY\",\"basis\":\"GOODWILL\",\"reason\":\"LATE\"}]}");
        assertThat(found.path("proposals")
                        .get(0)
                        .path("kills")
                        .get(0)
                        .path("line")
                        .asInt())
                .isEqualTo(5);
        assertThat(draft(author, id).path("version").asInt()).isEqualTo(1);
        assertThat(author.post(
                                DRAFTS + "/" + id + "/cases/proposals",
                                "{\"survivors\":[1],\"files\":{\"cases/a.yaml\":\"a: b\"}}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("survivors WRONG_TYPE");
        assertThat(author.post(DRAFTS + "/" + id + "/cases/proposals", unsaved(Map.of("cases/a.yaml", "a: b")))
                        .isProblem(422, "request-not-valid")
                        .toString())
                .isNotBlank();
    }

    @Test
    void needRulesThatCompile() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "orders-not-compiling", "empty");

        assertThat(author.post(DRAFTS + "/" + id + "/cases", unsaved(Map.of("rules/late.drl", "rule")))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .allMatch(fault -> fault.startsWith("rules/late.drl line 1"));
        author.post(DRAFTS + "/none/cases", "{}").isProblem(404, "not-found");
        assertThat(author.post(DRAFTS + "/" + id + "/cases", "{\"files\":[]}").faults())
                .containsExactly("files WRONG_TYPE");
    }

    private static String named(JsonNode failed) {
        return failed.path("file").asString() + " " + failed.path("title").asString("null");
    }

    private static String unsaved(Map<String, String> files) {
        return JSON.writeValueAsString(Map.of("files", files));
    }
}
