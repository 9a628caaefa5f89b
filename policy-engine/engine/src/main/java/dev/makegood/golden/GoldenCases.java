package dev.makegood.golden;

import dev.makegood.language.Diagnostic;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

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
        var found = new ArrayList<Diagnostic>();
        var root = YamlDocument.read(file, text, found)
                .map(YamlDocument::root)
                .orElseThrow(() -> new GoldenCaseNotReadable(found.getFirst()));
        if (!root.isArray() && !root.isMissingNode() && !root.isNull()) {
            throw new GoldenCaseNotReadable(file);
        }
        return root;
    }
}
