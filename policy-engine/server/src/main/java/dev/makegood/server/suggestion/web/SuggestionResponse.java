package dev.makegood.server.suggestion.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.suggestion.Suggestion;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleSuggestion", description = "What somebody would change about a rule.")
record SuggestionResponse(
        @Schema(example = "17") String id,

        @Schema(example = "late-parcel") String ruleSet,

        @Schema(description = "That was live when it was made", example = "3")
        int release,

        @Schema(description = "The name of the rule") String rule,

        @Schema(description = "Of the rule, then") Text title,

        @Schema(description = "What it came of; absent where it came of none") @Nullable
        UUID decision,

        String text,

        @Schema(description = "Who made it, by name", example = "Lan")
        String by,

        @Schema(description = "By the clock of the database")
        Instant at,

        Suggestion.State state,

        @Schema(description = "What came of it; absent while it is open") @Nullable
        AnswerResponse answer,

        @Schema(description = "Whether the caller may answer it, once")
        boolean answerable) {
    static SuggestionResponse of(Suggestion suggestion) {
        var about = suggestion.about();
        return new SuggestionResponse(
                Long.toString(suggestion.id()),
                about.ruleSet(),
                about.release(),
                about.rule(),
                about.title(),
                suggestion.decision().orElse(null),
                suggestion.text(),
                suggestion.by(),
                suggestion.at(),
                suggestion.state(),
                suggestion.answer().map(AnswerResponse::of).orElse(null),
                suggestion.isAnswerable());
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "SuggestionAnswer", description = "What came of a suggestion.")
    record AnswerResponse(
            @Schema(description = "Who answered, by name", example = "Thu")
            String by,

            Instant at,

            @Schema(description = "The draft into which it was taken up") @Nullable
            UUID draft,

            @Schema(description = "Why it was declined") @Nullable
            String reason) {
        static AnswerResponse of(Suggestion.Answer answer) {
            return new AnswerResponse(
                    answer.by(),
                    answer.at(),
                    answer.draft().orElse(null),
                    answer.reason().orElse(null));
        }
    }
}
