package dev.makegood.server.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Cases that nobody here wrote: judgments, public texts and public test suites. */
class RealCasesTest extends RunningServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> SCORED = Set.of("agreed", "derived");
    private static final Set<String> IN_MONEY = Set.of("COMPENSATION", "CREDIT", "REFUND");
    private static final Set<String> WITH_A_READING_OF_THEIR_OWN = Set.of(
            "eligible", "amount", "currency", "reason", "careDue", "refundChoiceDue", "potentiallyExtraordinary");

    @TestFactory
    Stream<DynamicTest> airPassengerRights() throws IOException {
        return answered("cases/eu261.jsonl");
    }

    @TestFactory
    Stream<DynamicTest> extraordinaryCircumstances() throws IOException {
        return answered("cases/eu261_extraordinary.jsonl");
    }

    private Stream<DynamicTest> answered(String file) throws IOException {
        var key = key(Scope.EVALUATIONS);
        var scored = lines(file).stream()
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
        var effects = reply.json().path("effects").valueStream().toList();

        assertThat(effects).as(reply.text()).satisfies(given -> reads(line.path("expected"), given));
    }

    private static void reads(JsonNode expected, List<? extends JsonNode> effects) {
        if (expected.has("eligible")) {
            readsMoney(expected, effects);
        }
        readsDue(
                expected.path("careDue"),
                effects,
                is("kind", "gesture").and(is("type", "EXTRA_SERVICE")).and(is("reason", "CARE")));
        readsDue(expected.path("refundChoiceDue"), effects, is("kind", "permit").and(is("action", "REFUND_CHOICE")));
        if (expected.has("potentiallyExtraordinary")) {
            var kind = expected.path("potentiallyExtraordinary").asBoolean() ? "permit" : "refuse";
            assertThat(effects.stream()
                            .filter(is("action", "EXTRAORDINARY"))
                            .map(effect -> effect.path("kind").asString()))
                    .containsExactly(kind);
        }
    }

    private static void readsMoney(JsonNode expected, List<? extends JsonNode> effects) {
        var paid = effects.stream().filter(RealCasesTest::isMoney).toList();
        var isPaid = expected.path("eligible").asBoolean()
                && expected.path("amount").decimalValue().signum() > 0;
        if (isPaid) {
            assertThat(paid).hasSize(1);
            readsAmount(expected, paid.getFirst());
        } else {
            assertThat(paid).isEmpty();
            assertThat(effects.stream()
                            .filter(is("kind", "refuse"))
                            .map(effect -> effect.path("reason").asString("")))
                    .contains(expected.path("reason").asString());
        }
    }

    private static void readsAmount(JsonNode expected, JsonNode gesture) {
        var amount = gesture.path("amount");
        assertThat(new BigDecimal(amount.path("amount").asString()))
                .isEqualByComparingTo(expected.path("amount").decimalValue());
        assertThat(amount.path("currency")).isEqualTo(expected.path("currency"));
        if (expected.has("reason")) {
            assertThat(gesture.path("reason")).isEqualTo(expected.path("reason"));
        }
        for (var figure : expected.properties()) {
            if (!WITH_A_READING_OF_THEIR_OWN.contains(figure.getKey())) {
                assertThat(gesture.path("terms").path(figure.getKey()).decimalValue())
                        .as(figure.getKey())
                        .isEqualByComparingTo(figure.getValue().decimalValue());
            }
        }
    }

    private static void readsDue(JsonNode due, List<? extends JsonNode> effects, Predicate<JsonNode> isIt) {
        if (due.isBoolean()) {
            assertThat(effects.stream().anyMatch(isIt)).isEqualTo(due.asBoolean());
        }
    }

    private static boolean isMoney(JsonNode effect) {
        return is("kind", "gesture").test(effect)
                && effect.has("amount")
                && IN_MONEY.contains(effect.path("type").asString());
    }

    private static Predicate<JsonNode> is(String member, String value) {
        return effect -> effect.path(member).asString("").equals(value);
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
