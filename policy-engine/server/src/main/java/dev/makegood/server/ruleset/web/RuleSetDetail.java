package dev.makegood.server.ruleset.web;

import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(description = "A rule set and its rules.")
record RuleSetDetail(
        @Schema(description = "By which cases name it", example = "air-passenger-rights")
        String id,

        Text title,

        @Schema(description = "What it is for") Text purpose,

        @Schema(description = "The release that decides: 1, 2, … within its rule set", example = "3")
        int release,

        @Schema(description = "SHA-256 over everything in it that decides", example = "sha256:9f86d081…")
        String digest,

        @Schema(description = "In the order of its files") List<RuleSummary> rules,

        @Schema(description = "Those that are stopped, and take no part in decisions")
        List<RuleSummary> stopped) {
    static RuleSetDetail of(CompiledRuleSet compiled) {
        var ruleSet = compiled.ruleSet();
        var release = compiled.release();
        return new RuleSetDetail(
                ruleSet.id(),
                ruleSet.title(),
                ruleSet.purpose(),
                release.number(),
                release.digest(),
                ruleSet.rules().stream().map(RuleSummary::of).toList(),
                ruleSet.stopped().stream().map(RuleSummary::of).toList());
    }
}
