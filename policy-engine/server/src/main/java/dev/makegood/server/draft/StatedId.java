package dev.makegood.server.draft;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.YamlScalar;
import dev.makegood.language.YamlScalars;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The id of a rule set as its own files state it. */
final class StatedId {
    private StatedId() {}

    static Optional<String> of(RuleSetFiles files) {
        return scalar(files).map(YamlScalar::text).filter(DraftTexts.RULE_SET.asMatchPredicate());
    }

    /** The files of one pack as those of another rule set; all else in them stays as it is. */
    static RuleSetFiles replaced(RuleSetFiles pack, String id) {
        var span = scalar(pack).orElseThrow().span();
        var lines = pack.text(RuleSetFiles.RULE_SET).split("\n", -1);
        var line = lines[span.line() - 1];
        lines[span.line() - 1] = line.substring(0, span.column() - 1) + id + line.substring(span.endColumn() - 1);
        return pack.with(new RuleSetFiles(new TreeMap<>(Map.of(RuleSetFiles.RULE_SET, String.join("\n", lines)))));
    }

    private static Optional<YamlScalar> scalar(RuleSetFiles files) {
        return YamlScalars.of(RuleSetFiles.RULE_SET, files.text(RuleSetFiles.RULE_SET)).stream()
                .filter(scalar -> !scalar.isKey() && scalar.path().equals(List.of("id")))
                .findFirst();
    }
}
