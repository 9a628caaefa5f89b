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

class SnippetsTest extends RunningServer {
    private static final Path CORPUS = Path.of("../engine/src/test/resources/corpus");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void saysWhereAnAttackStandsAndWhatToWriteInstead() throws IOException {
        var found = ask("check", snippet("attacks/79-dos-modify-loop.drl"), Scope.RULE_SETS)
                .isOk()
                .json()
                .path("diagnostics");

        assertThat(found.size()).isEqualTo(1);
        assertThat(found.get(0).propertyNames())
                .containsExactly("file", "line", "column", "endColumn", "code", "reason", "remedy", "fixes");
        assertThat(found.get(0).path("line").asInt()).isEqualTo(12);
        assertThat(found.get(0).path("code").asString()).isEqualTo("STATEMENT");
        assertThat(found.get(0).path("remedy").path("vi").asString()).contains("insertLogical");
    }

    @Test
    void triesRulesOnFacts() throws IOException {
        var snippet = snippet("legit/07-in-list.drl");
        assertThat(ask("check", snippet, Scope.RULE_SETS).isOk().json().toString())
                .isEqualTo("{\"diagnostics\":[]}");

        snippet.set("facts", JSON.readTree("{\"customer\": {\"country\": \"FR\", \"tier\": \"gold\"}}"));
        var outcome = ask("evaluate", snippet, Scope.RULE_SETS).isOk().json();
        assertThat(outcome.path("effects").get(0).path("values").path("what").asString())
                .isEqualTo("EU customer");
        assertThat(outcome.path("trace").toString()).isEqualTo("[\"r\"]");
    }

    @Test
    void stopsWhatGrows() throws IOException {
        var snippet = snippet("legit/01-gold-upgrade.drl");
        var doubled = new StringBuilder("rule \"r\" when Customer() then String s0 = \"0123456789\";");
        for (int i = 1; i < 10; i++) {
            doubled.append(" String s%d = s%d + s%d;".formatted(i, i - 1, i - 1));
        }
        snippet.put("text", doubled + " outcome.note(s9); end");
        snippet.set("facts", JSON.createObjectNode());

        ask("evaluate", snippet, Scope.RULE_SETS).isProblem(503, "over-limit");
    }

    @Test
    void namesEveryFault() throws IOException {
        var snippet = snippet("attacks/01-rhs-fqcn.drl");
        assertThat(ask("evaluate", snippet, Scope.RULE_SETS)
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("facts WRONG_TYPE");
        snippet.set("facts", JSON.createObjectNode());
        assertThat(ask("evaluate", snippet, Scope.RULE_SETS)
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("rules/snippet.drl line 12, column 3 STATEMENT");
        assertThat(ask("check", JSON.createObjectNode(), Scope.RULE_SETS).faults())
                .containsExactly("text WRONG_TYPE", "vocabulary WRONG_TYPE");
    }

    @Test
    void wantsTheScopeOfRuleSets() throws IOException {
        ask("check", snippet("legit/07-in-list.drl"), Scope.EVALUATIONS).isProblem(403, "not-allowed");
    }

    private Reply ask(String what, ObjectNode body, Scope scope) {
        return Reply.to(request(HttpMethod.POST, "/api/v1/language/" + what)
                .header("Authorization", "Bearer " + key(scope))
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.toString()));
    }

    private static ObjectNode snippet(String file) throws IOException {
        return JSON.createObjectNode()
                .put("vocabulary", Files.readString(CORPUS.resolve("vocabulary.yaml")))
                .put("text", Files.readString(CORPUS.resolve(file)));
    }
}
