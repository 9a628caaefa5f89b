package dev.makegood.golden;

import dev.makegood.language.RuleSetFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads golden cases. A file is a list of them:
 *
 * <pre>{@code
 * - title: three hours late on a short flight
 *   facts: { flight: { regime: EU261, event: delay, distanceKm: 1000, arrivalDelayMin: 180 } }
 *   expect:
 *     effects: [ { kind: gesture, type: COMPENSATION, amount: 250.00 EUR, reason: ART7_1 } ]
 *     missing: [ flight.extraordinary ]
 * }</pre>
 */
public final class GoldenCases {
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private GoldenCases() {}

    /** All golden cases among the files of a rule set, by file and in their order there. */
    public static List<GoldenCase> in(RuleSetFiles files) {
        var cases = new ArrayList<GoldenCase>();
        files.below(RuleSetFiles.CASES)
                .forEach((file, text) -> MAPPER.readTree(text).forEach(node -> cases.add(goldenCase(file, node))));
        return cases;
    }

    private static GoldenCase goldenCase(String file, JsonNode node) {
        var expected = node.path("expect");
        var effects = new ArrayList<Map<String, String>>();
        expected.path("effects").forEach(effect -> effects.add(members(effect)));
        return new GoldenCase(
                file,
                node.path("title").asString(),
                node.path("facts"),
                effects,
                expected.has("missing") ? Optional.of(texts(expected.path("missing"))) : Optional.empty(),
                expected.path("conflicts").asInt(0),
                expected.path("gap").asBoolean(false));
    }

    private static Map<String, String> members(JsonNode effect) {
        var members = new LinkedHashMap<String, String>();
        effect.properties()
                .forEach(
                        member -> members.put(member.getKey(), member.getValue().asString()));
        return members;
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
