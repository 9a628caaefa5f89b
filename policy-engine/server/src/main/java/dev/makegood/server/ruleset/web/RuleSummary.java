package dev.makegood.server.ruleset.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.language.Rule;
import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A rule: when facts are given, something is concluded.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RuleSummary(
        @Schema(description = "As effects and traces name it", example = "Delay of three hours or more, up to 1 500 km")
        String name,

        Text title,

        @Schema(description = "What the passage it implements says") @Nullable
        Text clause,

        @Schema(description = "Where that passage is published") @Nullable
        String clauseAddress) {
    static RuleSummary of(Rule rule) {
        return new RuleSummary(
                rule.name(),
                rule.title(),
                rule.clause().map(Clause::text).orElse(null),
                rule.clause().flatMap(Clause::address).orElse(null));
    }
}
