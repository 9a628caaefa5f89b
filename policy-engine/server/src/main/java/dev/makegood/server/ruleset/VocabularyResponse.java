package dev.makegood.server.ruleset;

import dev.makegood.vocabulary.Text;
import dev.makegood.vocabulary.Vocabulary;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

@Schema(name = "Vocabulary", description = "The words a case is told in: what a form needs to ask for its facts.")
public record VocabularyResponse(
        @Schema(description = "The rule set it belongs to", example = "air-passenger-rights")
        String ruleSet,

        @Schema(description = "The release that decides: 1, 2, … within its rule set; 0 of a draft", example = "3")
        int release,

        @Schema(description = "SHA-256 over everything in it that decides", example = "sha256:9f86d081…")
        String digest,

        @Schema(description = "In the order of the vocabulary, what it builds upon first")
        List<FactTypeResponse> types,

        @Schema(description = "What a case may ask for, and rules permit or refuse")
        List<Labelled> actions) {
    public static VocabularyResponse of(CompiledRuleSet compiled) {
        var ruleSet = compiled.ruleSet();
        var release = compiled.release();
        return of(ruleSet.id(), release.number(), release.digest(), ruleSet.vocabulary());
    }

    /** That of some files which need not be a release. */
    public static VocabularyResponse of(String ruleSet, int release, String digest, Vocabulary vocabulary) {
        return new VocabularyResponse(
                ruleSet,
                release,
                digest,
                vocabulary.types().stream().map(FactTypeResponse::of).toList(),
                Labelled.all(vocabulary.actions()));
    }

    @Schema(name = "Labelled", description = "A value as facts and rules write it, and as a person reads it.")
    record Labelled(@Schema(example = "COMPENSATION") String value, Text label) {
        static List<Labelled> all(Map<String, Text> labels) {
            return labels.entrySet().stream()
                    .map(entry -> new Labelled(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }
}
