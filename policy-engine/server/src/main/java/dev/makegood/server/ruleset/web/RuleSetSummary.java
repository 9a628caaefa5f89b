package dev.makegood.server.ruleset.web;

import dev.makegood.language.RuleSet;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(description = "A rule set in a list.")
record RuleSetSummary(
        @Schema(description = "By which cases name it", example = "air-passenger-rights")
        String id,

        Text title,

        @Schema(description = "SHA-256 over everything in it that decides", example = "sha256:9f86d081…")
        String digest) {
    static RuleSetSummary of(RuleSet ruleSet) {
        return new RuleSetSummary(ruleSet.id(), ruleSet.title(), ruleSet.digest());
    }
}
