package dev.makegood.server.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class EditorsTest extends RunningServer {
    private static final Path VOCABULARY = Path.of("../engine/src/test/resources/corpus/vocabulary.yaml");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String RULE = """
        rule "gold"
        when
          $c : Customer( tier == "gold", age > 18 )
        then
          outcome.note("Gold " + $c.name);
        end
        """;

    @Test
    void completesTextThatDoesNotParse() throws IOException {
        var items = ask("completions", at("rule \"r\" when Customer( ag", 1, 27))
                .isOk()
                .json()
                .path("items");
        assertThat(items.size()).isEqualTo(1);
        assertThat(items.get(0).path("insert").asString()).isEqualTo("age");
        assertThat(items.get(0).path("kind").asString()).isEqualTo("attribute");
        assertThat(items.get(0).path("column").asInt()).isEqualTo(25);
        assertThat(items.get(0).path("explanation").path("vi").asString()).startsWith("Tuổi");
    }

    @Test
    void saysWhatANameMeansAndWhereItIsUsed() throws IOException {
        var found = ask("hover", at(RULE, 3, 19)).isOk().json().path("found");
        assertThat(found.path("title").path("vi").asString()).isEqualTo("Hạng");
        assertThat(found.path("uses").size()).isEqualTo(1);
        assertThat(ask("hover", at(RULE, 4, 6)).isOk().json().path("found").isNull())
                .isTrue();
    }

    @Test
    void laysOutAndListsAndSays() throws IOException {
        var flat = RULE.replace("\n", " ");
        assertThat(ask("format", at(flat, 1, 1)).isOk().json().path("text").asString())
                .isEqualTo(RULE);
        assertThat(ask("format", at("rule", 1, 1))
                        .isOk()
                        .json()
                        .path("diagnostics")
                        .size())
                .isPositive();
        assertThat(ask("outline", at(RULE, 1, 1))
                        .isOk()
                        .json()
                        .path("entries")
                        .get(0)
                        .path("endLine")
                        .asInt())
                .isEqualTo(6);
        var said =
                ask("sentences", at(RULE, 1, 1)).isOk().json().path("sentences").get(0);
        assertThat(said.path("title").propertyNames()).containsExactly("en", "vi");
        assertThat(said.path("sentence").path("en").asString())
                .startsWith("If for the customer, the tier is “gold” and the age is more than 18, then");
    }

    @Test
    void renamesOrSaysWhyNot() throws IOException {
        var edits =
                ask("rename", at(RULE, 3, 3).put("name", "$who")).isOk().json().path("edits");
        assertThat(edits.size()).isEqualTo(2);
        assertThat(edits.get(0).path("text").asString()).isEqualTo("$who");
        assertThat(ask("rename", at(RULE, 3, 3).put("name", "who"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("name NOT_RENAMED");
        var broken = RULE + "rule \"b\" when Customer( tier > ) then end";
        assertThat(ask("rename", at(broken, 3, 19).put("name", "rank"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .allMatch(fault -> fault.startsWith("rules/snippet.drl line 7, column"));
    }

    @Test
    void answersRulesAsFormsAndWritesThemBack() throws IOException {
        var answer = ask("forms", at(RULE, 1, 1)).isOk().json();
        var form = (ObjectNode) answer.path("rules").get(0).path("form");
        assertThat(form.path("when")
                        .get(0)
                        .path("constraints")
                        .get(1)
                        .path("operator")
                        .asString())
                .isEqualTo("MORE");
        assertThat(answer.path("choices").path("facts").size()).isPositive();

        var same = ask("forms/text", at(RULE, 1, 1).put("rule", "gold").set("form", form))
                .isOk()
                .json();
        assertThat(same.path("text").asString() + "\n").isEqualTo(RULE);
        assertThat(same.path("at").path("endLine").asInt()).isEqualTo(6);

        form.put("name", "golden");
        var other = ask("forms/text", at(RULE, 1, 1).put("rule", "gold").set("form", form))
                .isOk()
                .json();
        assertThat(other.path("text").asString()).startsWith("rule \"golden\"\nwhen");
    }

    @Test
    void refusesFormsThatMakeNoRule() throws IOException {
        var form = (ObjectNode)
                ask("forms", at(RULE, 1, 1)).isOk().json().path("rules").get(0).path("form");
        ((ObjectNode) form.path("then").get(0)).put("kind", "written").put("text", "outcome.note(");
        assertThat(ask("forms/text", at(RULE, 1, 1).put("rule", "gold").set("form", form))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("form.then[0] NOT_A_RULE");
        assertThat(ask("forms/text", at(RULE, 1, 1))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("form WRONG_TYPE", "form.name WRONG_TYPE");
        assertThat(ask("forms", at("rule \"r\" when Customer( then end", 1, 1))
                        .isOk()
                        .json()
                        .path("rules")
                        .get(0)
                        .path("diagnostics")
                        .size())
                .isPositive();
    }

    @Test
    void takesWholeFiles() throws IOException {
        var files = JSON.createObjectNode()
                .put("rule-set.yaml", "id: a\ntitle: { en: A, vi: A }\npurpose: { en: A, vi: A }\n")
                .put("vocabulary.yaml", Files.readString(VOCABULARY))
                .put("rules/a.drl", RULE.replace("age", "agee"));
        var found = ask("check", JSON.createObjectNode().set("files", files))
                .isOk()
                .json()
                .path("diagnostics");
        assertThat(found.size()).isEqualTo(1);
        assertThat(found.get(0).path("file").asString()).isEqualTo("rules/a.drl");
    }

    @Test
    void namesEveryFault() throws IOException {
        var body = JSON.createObjectNode().put("line", 0);
        body.putObject("files").put("../secret", "x").put("rules/a.drl", 3);
        assertThat(ask("completions", body).isProblem(422, "request-not-valid").faults())
                .containsExactlyInAnyOrder(
                        "files.../secret NOT_IN_LIST",
                        "files.rules/a.drl WRONG_TYPE",
                        "file WRONG_TYPE",
                        "line WRONG_TYPE",
                        "column WRONG_TYPE");
    }

    private Reply ask(String what, Object body) {
        return Reply.to(request(HttpMethod.POST, "/api/v1/language/" + what)
                .header("Authorization", "Bearer " + key(Scope.RULE_SETS))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.toString()));
    }

    private static ObjectNode at(String text, int line, int column) throws IOException {
        return JSON.createObjectNode()
                .put("vocabulary", Files.readString(VOCABULARY))
                .put("text", text)
                .put("line", line)
                .put("column", column);
    }
}
