package dev.makegood.server.explanation;

import dev.makegood.explanation.Need;
import dev.makegood.sentence.ValueTexts;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Need", description = "What a value would have to be.")
public record NeedResponse(
        @Schema(description = "The fact it belongs to", example = "flight")
        String fact,

        @Schema(example = "arrivalDelayMin") String attribute,

        Text label,

        @Schema(
                description = "How it would have to stand to the values",
                example = "at-least",
                allowableValues = {
                    "equal",
                    "not-equal",
                    "less",
                    "at-most",
                    "more",
                    "at-least",
                    "one-of",
                    "none-of",
                    "known",
                    "unknown"
                })
        String relation,

        @Schema(description = "As facts write them", example = "[\"180\"]")
        List<String> values,

        @Schema(description = "The values in words") List<Text> texts) {
    static NeedResponse of(Need need) {
        return new NeedResponse(
                need.fact(),
                need.attribute().name(),
                need.attribute().label(),
                need.relation().key(),
                need.values().stream().map(SeenResponse::written).toList(),
                need.values().stream()
                        .map(value -> ValueTexts.of(value, need.attribute()))
                        .toList());
    }
}
