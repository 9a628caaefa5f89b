package dev.makegood.server.ruleset.web;

import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "A rule set in a list.")
record RuleSetSummary(
        @Schema(description = "By which cases name it", example = "air-passenger-rights")
        String id,

        Text title,

        @Schema(description = "The release that decides: 1, 2, … within its rule set", example = "3")
        int release,

        @Schema(description = "SHA-256 over everything in it that decides", example = "sha256:9f86d081…")
        String digest) {
    static RuleSetSummary of(CompiledRuleSet compiled) {
        var ruleSet = compiled.ruleSet();
        var release = compiled.release();
        return new RuleSetSummary(ruleSet.id(), ruleSet.title(), release.number(), release.digest());
    }
}
