package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Cases that nobody here wrote: judgments, public texts and public test suites. */
class RealCasesTest extends RunningServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FILES = List.of(
            "eu261",
            "eu261_extraordinary",
            "air_other_regimes",
            "delay_repay",
            "ofcom",
            "service_policies",
            "tau_airline_derived",
            "tau_airline_tasks",
            "tau_retail_tasks",
            "tau_telecom",
            "tau_banking");
    private static final Set<String> SCORED = Set.of("agreed", "derived", "contradiction");

    @TestFactory
    Stream<DynamicContainer> areAnsweredAsExpected() throws IOException {
        var key = key(Scope.EVALUATIONS);
        var containers = new ArrayList<DynamicContainer>();
        for (var file : FILES) {
            containers.add(DynamicContainer.dynamicContainer(file, answered(file, key)));
        }
        return containers.stream();
    }

    private Stream<DynamicTest> answered(String file, String key) throws IOException {
        var scored = lines("cases/" + file + ".jsonl").stream()
                .filter(line -> SCORED.contains(line.path("status").asString()))
                .toList();
        assertThat(scored).isNotEmpty();
        return scored.stream().map(line -> DynamicTest.dynamicTest(nameOf(line), () -> isAnswered(line, key)));
    }

    private void isAnswered(JsonNode line, String key) {
        var request = JsonNodeFactory.instance.objectNode();
        request.set("ruleSet", line.path("ruleSet"));
        request.set("facts", line.path("facts"));
        var reply = evaluate(request.toString(), key).isOk();
        var requested = line.path("facts").path("request").path("request").asString("");

        assertThat(new ExpectedOutcome(line.path("expected"), requested, reply.json()))
                .as(reply.text())
                .satisfies(ExpectedOutcome::holds);
    }

    private static String nameOf(JsonNode line) {
        return "%s: %s (%s)"
                .formatted(
                        line.path("id").asString(),
                        line.path("expected"),
                        line.path("source").asString());
    }

    private static List<JsonNode> lines(String file) throws IOException {
        return new ClassPathResource(file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(JSON::readTree)
                .toList();
    }
}
