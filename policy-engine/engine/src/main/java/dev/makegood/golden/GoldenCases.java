package dev.makegood.golden;

import dev.makegood.language.RuleSetFiles;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import tools.jackson.core.JacksonException;
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

    /**
     * All golden cases among the files of a rule set, by file and in their order there.
     *
     * @throws GoldenCaseNotReadable where a file or a case in it has another form
     */
    public static List<GoldenCase> in(RuleSetFiles files) {
        var cases = new ArrayList<GoldenCase>();
        files.below(RuleSetFiles.CASES).forEach((file, text) -> {
            var list = list(file, text);
            for (int i = 0; i < list.size(); i++) {
                cases.add(new CaseReader(file, i + 1).read(list.get(i)));
            }
        });
        return cases;
    }

    private static JsonNode list(String file, String text) {
        JsonNode root;
        try {
            root = MAPPER.readTree(text);
        } catch (JacksonException | YamlEngineException | NumberFormatException broken) {
            throw new GoldenCaseNotReadable(file, broken);
        }
        if (!root.isArray() && !root.isMissingNode() && !root.isNull()) {
            throw new GoldenCaseNotReadable(file, null);
        }
        return root;
    }
}
