package dev.makegood.golden;

import dev.makegood.vocabulary.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads one golden case of a file. */
final class CaseReader {
    private final String file;
    private final int number;

    CaseReader(String file, int number) {
        this.file = file;
        this.number = number;
    }

    GoldenCase read(JsonNode node) {
        var expected = object(node.path("expect"), "expect");
        return new GoldenCase(
                file,
                text(node.path("title"), "title"),
                object(node.path("facts"), "facts"),
                effects(expected, "effects"),
                expected.has("vetoes") ? Optional.of(effects(expected, "vetoes")) : Optional.empty(),
                expected.has("missing") ? Optional.of(texts(expected.path("missing"))) : Optional.empty(),
                conflicts(expected.path("conflicts")),
                gap(expected.path("gap")));
    }

    private List<Map<String, String>> effects(JsonNode expected, String kind) {
        return list(expected.path(kind), kind).stream()
                .map(effect -> members(effect, kind))
                .toList();
    }

    private Map<String, String> members(JsonNode effect, String kind) {
        var members = new LinkedHashMap<String, String>();
        for (var member : object(effect, "an effect").properties()) {
            members.put(member.getKey(), text(member.getValue(), kind + "." + member.getKey()));
        }
        return members;
    }

    private List<String> texts(JsonNode node) {
        return list(node, "missing").stream()
                .map(text -> text(text, "a member of missing"))
                .toList();
    }

    private int conflicts(JsonNode node) {
        check(node.isMissingNode() || node.canConvertToInt(), "conflicts", new Text("a number", "một số"));
        return node.asInt(0);
    }

    private boolean gap(JsonNode node) {
        check(node.isMissingNode() || node.isBoolean(), "gap", new Text("true or false", "true hoặc false"));
        return node.asBoolean(false);
    }

    private String text(JsonNode node, String member) {
        check(node.isValueNode() && !node.isNull(), member, new Text("a text", "một văn bản"));
        return node.asString();
    }

    private JsonNode object(JsonNode node, String member) {
        check(node.isObject() || node.isMissingNode(), member, new Text("an object", "một đối tượng"));
        return node;
    }

    private List<JsonNode> list(JsonNode node, String member) {
        check(node.isArray() || node.isMissingNode(), member, new Text("a list", "một danh sách"));
        return node.valueStream().toList();
    }

    private void check(boolean fits, String member, Text expected) {
        if (!fits) {
            throw new GoldenCaseNotReadable(file, number, member, expected);
        }
    }
}
