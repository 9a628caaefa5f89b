package dev.makegood.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** JSON values nobody thought of, and texts in which one may be written. */
final class GeneratedJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final List<String> STRINGS = List.of(
            "", "a", "b", "ab", "é", "Nguyễn", "\u20ac", "😀", "\ufb33", "\"", "\\", "/", "\n", "\u0001", "1", "1.0",
            "null");

    private final Random random;

    GeneratedJson(long seed) {
        random = new Random(seed);
    }

    JsonNode value(int depth) {
        return switch (random.nextInt(depth > 0 ? 6 : 4)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(number());
            case 3 -> NODES.stringNode(string());
            case 4 -> array(depth - 1);
            default -> object(depth - 1);
        };
    }

    /** The value as text, with white space, escapes, zeros, exponents and an order of members as they come. */
    String text(JsonNode value) {
        return space()
                + switch (value.getNodeType()) {
                    case NULL -> "null";
                    case NUMBER -> text(value.decimalValue());
                    case STRING -> text(value.stringValue());
                    case ARRAY ->
                        value.valueStream().map(this::text).collect(Collectors.joining(",", "[", space() + "]"));
                    case OBJECT -> members(value).collect(Collectors.joining(",", "{", space() + "}"));
                    default -> value.toString();
                }
                + space();
    }

    private Stream<String> members(JsonNode object) {
        var members = new ArrayList<>(object.properties());
        Collections.shuffle(members, random);
        return members.stream()
                .map(member -> space() + text(member.getKey()) + space() + ":" + text(member.getValue()));
    }

    private String text(BigDecimal number) {
        var scaled = number.setScale(Math.max(number.scale(), 0) + random.nextInt(3));
        return switch (random.nextInt(3)) {
            case 0 -> scaled.toPlainString();
            case 1 -> scaled.unscaledValue() + "e" + -scaled.scale();
            default -> scaled.movePointRight(5).toPlainString() + "E-5";
        };
    }

    private String text(String string) {
        return string.codePoints().mapToObj(this::character).collect(Collectors.joining("", "\"", "\""));
    }

    private String character(int codePoint) {
        var plain = Character.toString(codePoint);
        boolean escaped = codePoint < ' ' || codePoint == '"' || codePoint == '\\' || random.nextInt(4) == 0;
        return escaped ? plain.chars().mapToObj("\\u%04X"::formatted).collect(Collectors.joining()) : plain;
    }

    private String space() {
        return List.of("", " ", "\n", "\t", "\r\n ").get(random.nextInt(5));
    }

    private JsonNode array(int depth) {
        var array = NODES.arrayNode();
        IntStream.range(0, random.nextInt(4)).forEach(_ -> array.add(value(depth)));
        return array;
    }

    private JsonNode object(int depth) {
        var object = NODES.objectNode();
        IntStream.range(0, random.nextInt(4)).forEach(_ -> object.set(string(), value(depth)));
        return object;
    }

    private BigDecimal number() {
        return new BigDecimal(new BigInteger(random.nextInt(80), random), random.nextInt(12) - 3)
                .multiply(BigDecimal.valueOf(random.nextInt(3) - 1L));
    }

    private String string() {
        return STRINGS.get(random.nextInt(STRINGS.size()));
    }
}
