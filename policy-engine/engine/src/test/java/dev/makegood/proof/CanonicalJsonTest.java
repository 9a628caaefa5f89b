package dev.makegood.proof;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.proof.CanonicalJson.NoCanonicalForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class CanonicalJsonTest {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The example of RFC 8785, 3.2.2; only numbers come out otherwise. */
    @Test
    void writesTheExampleOfTheStandardWithExactNumbers() {
        assertThat(canonical("""
            {
              "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
              "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
              "literals": [null, true, false]
            }\
            """)).isEqualTo("""
                {"literals":[null,true,false],"numbers":[333333333.33333329,1000000000000000000000000000000,4.5,0.002,\
                0.000000000000000000000000001],"string":"€$\\u000f\\nA'B\\"\\\\\\\\\\"/"}\
                """);
    }

    /** The example of RFC 8785, 3.2.3. */
    @Test
    void sortsMembersByTheCodeUnitsOfTheirNames() {
        var names = "{\"\u20ac\":1,\"\\r\":2,\"\ufb33\":3,\"1\":4,\"😀\":5,\"\u0080\":6,\"ö\":7}";
        assertThat(canonical(names))
                .isEqualTo("{\"\\r\":2,\"1\":4,\"\u0080\":6,\"ö\":7,\"\u20ac\":1,\"😀\":5,\"\ufb33\":3}");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0, 0",
        "-0.00, 0",
        "0e99, 0",
        "250.00, 250",
        "2.50, 2.5",
        "1E+3, 1000",
        "-1.5e-7, -0.00000015",
        "9007199254740993, 9007199254740993",
        "0.1000000000000000055511151231257827, 0.1000000000000000055511151231257827"
    })
    void writesNumbersPlainlyAndExactly(String written, String canonical) {
        assertThat(canonical(written)).isEqualTo(canonical);
    }

    /** Java prints a double by the fewest digits that tell it from others, as ECMAScript does. */
    @Test
    void writesNumbersOfFifteenDigitsAsDoublesAreWritten() {
        var random = new Random(3);
        for (int i = 0; i < 10_000; i++) {
            var number = BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), random.nextInt(-5, 7));
            var shortest = new BigDecimal(Double.toString(number.doubleValue())).stripTrailingZeros();
            assertThat(canonical(number.toString())).isEqualTo(shortest.toPlainString());
        }
    }

    @Test
    void leavesStringsAsTheyAre() {
        assertThat(canonical("[\"250.00\", \"250\", \" \"]")).isEqualTo("[\"250.00\",\"250\",\" \"]");
        assertThat(canonical("\"\\b\\t\\n\\f\\r\\u0000\\u001F\\u007f\\u2028\""))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028\"");
    }

    @Test
    void writesAllIntegersAlike() {
        assertThat(Stream.of(NODES.numberNode((short) 7), NODES.numberNode(7), NODES.numberNode(7L))
                        .map(CanonicalJson::of))
                .allMatch(CanonicalJson.of(NODES.numberNode(new BigDecimal("7.0")))::equals);
    }

    @Test
    void doesNotDependOnHowAValueIsWritten() {
        var generated = new GeneratedJson(20261122);
        for (int i = 0; i < 2_000; i++) {
            var value = generated.value(4);
            assertThat(CanonicalJson.parse(generated.text(value).getBytes(UTF_8)))
                    .isEqualTo(CanonicalJson.of(value));
        }
    }

    @Test
    void isItsOwnCanonicalForm() {
        var generated = new GeneratedJson(1);
        for (int i = 0; i < 2_000; i++) {
            var canonical = CanonicalJson.of(generated.value(4));
            assertThat(CanonicalJson.parse(canonical.bytes())).isEqualTo(canonical);
        }
    }

    @Test
    void differsWhereValuesDiffer() {
        var generated = new GeneratedJson(2);
        var values = new ArrayList<JsonNode>();
        for (int i = 0; i < 400; i++) {
            values.add(generated.value(2));
        }
        for (var one : values) {
            for (var other : values) {
                assertThat(CanonicalJson.of(one).equals(CanonicalJson.of(other)))
                        .isEqualTo(isSame(one, other));
            }
        }
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatHasNoOneForm(JsonNode value) {
        assertThatThrownBy(() -> CanonicalJson.of(value)).isInstanceOf(NoCanonicalForm.class);
    }

    static Stream<JsonNode> refusesWhatHasNoOneForm() {
        return Stream.of(
                NODES.numberNode(0.5),
                NODES.numberNode(0.5f),
                NODES.numberNode(Double.NaN),
                NODES.numberNode(new BigDecimal("1e500")),
                NODES.numberNode(new BigDecimal("1e-501")),
                NODES.numberNode(new BigDecimal("1e2147483647")),
                NODES.numberNode(new BigDecimal("1e-2147483647")),
                NODES.stringNode("\ud83d"),
                NODES.arrayNode().add("\ud83d").add("\ude00"),
                NODES.objectNode().put("\ude00", 1),
                NODES.binaryNode(new byte[1]),
                NODES.pojoNode(new Object()),
                NODES.missingNode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":2}", "1 2", "[1,]", "01", "NaN", "1e500"})
    void refusesTextsThatAreNoOneValue(String text) {
        assertThatThrownBy(() -> canonical(text)).isInstanceOf(NoCanonicalForm.class);
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> CanonicalJson.parse("\"\u00ff\"".getBytes(ISO_8859_1)))
                .isInstanceOf(NoCanonicalForm.class);
    }

    @Test
    void refusesEndlessNesting() {
        var nested = NODES.arrayNode();
        for (int i = 0; i < 999; i++) {
            nested = NODES.arrayNode().add(nested);
        }
        assertThat(CanonicalJson.of(nested).bytes()).hasSize(2_000);
        var deeper = NODES.arrayNode().add(nested);
        assertThatThrownBy(() -> CanonicalJson.of(deeper)).isInstanceOf(NoCanonicalForm.class);
    }

    @Test
    void takesAsManyDigitsAsItSays() {
        assertThat(canonical("1e499")).hasSize(500);
        assertThat(canonical("1e-500")).hasSize(502);
    }

    @Test
    void quotesNothingOfWhatMayBePersonal() {
        assertThat(CanonicalJson.parse("\"Lan\"".getBytes(UTF_8)).toString()).doesNotContain("Lan");
        assertThatThrownBy(() -> canonical("{\"Lan\":1,\"Lan\":1}"))
                .hasNoCause()
                .message()
                .doesNotContain("Lan");
    }

    @Test
    void keepsItsBytesToItself() {
        var canonical = CanonicalJson.parse("[1]".getBytes(UTF_8));
        canonical.bytes()[1] = '2';
        assertThat(canonical.bytes()).isEqualTo("[1]".getBytes(UTF_8));
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return one.equals(
                (a, b) -> a.isNumber() && b.isNumber()
                        ? a.decimalValue().compareTo(b.decimalValue())
                        : a.equals(b) ? 0 : 1,
                other);
    }

    private static String canonical(String text) {
        return new String(CanonicalJson.parse(text.getBytes(UTF_8)).bytes(), UTF_8);
    }
}
