package dev.makegood.server.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Every attack there is, four at a time, while others ask about their cases. */
class AttacksTest extends RunningServer {
    private static final Path CORPUS = Path.of("../engine/src/test/resources/corpus");
    private static final String FACTS = """
        {"customer": {"id": "c1", "name": "Ann", "tier": "gold", "age": 70, "balance": 10, "vip": true},
         "orders": [{"id": "o1", "customerId": "c1", "total": 80, "status": "OPEN"},
                    {"id": "o2", "customerId": "c1", "total": 20, "status": "SHIPPED"}]}
        """;
    private static final String CASE = """
        {"ruleSet": "air-passenger-rights",
         "facts": {"flight": {"regime": "EU261", "event": "delay", "distanceKm": 1000, "arrivalDelayMin": 185}}}
        """;

    @Test
    void leaveEverybodyElseAlone() throws Exception {
        var author = key(Scope.RULE_SETS);
        var agent = key(Scope.EVALUATIONS);
        var expected = evaluate(CASE, agent).isOk().text();
        var isOver = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var others = threads.submit(() -> {
                var answers = new ArrayList<String>();
                while (!isOver.get()) {
                    answers.add(evaluate(CASE, agent).isOk().text());
                }
                return answers;
            });
            attack(author);
            isOver.set(true);
            assertThat(others.get()).isNotEmpty().containsOnly(expected);
        }
        assertThat(Path.of("target/canary")).doesNotExist();
    }

    private void attack(String author) throws IOException, InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(4);
                var files = Files.list(CORPUS.resolve("attacks"))) {
            var answers = new ArrayList<Future<Reply>>();
            for (var file : files.filter(one -> one.toString().endsWith(".drl")).toList()) {
                answers.add(threads.submit(() -> ask("check", file, author)));
                answers.add(threads.submit(() -> ask("evaluate", file, author)));
            }
            assertThat(answers).hasSizeGreaterThan(100);
            for (var answer : answers) {
                assertThat(answer.get().status()).as(answer.get().text()).isIn(List.of(200, 422, 503));
            }
        }
    }

    private Reply ask(String what, Path attack, String key) throws IOException {
        var json = new JsonMapper();
        var body = json.createObjectNode()
                .put("vocabulary", Files.readString(CORPUS.resolve("vocabulary.yaml")))
                .put("text", Files.readString(attack))
                .set("facts", json.readTree(FACTS));
        return Reply.to(request(HttpMethod.POST, "/api/v1/language/" + what)
                .header("Authorization", "Bearer " + key)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body.toString()));
    }
}
