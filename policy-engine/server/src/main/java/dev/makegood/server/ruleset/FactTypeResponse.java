package dev.makegood.server.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

@Schema(name = "FactType", description = "A kind of fact.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactTypeResponse(
        @Schema(description = "As rules write it, and derived facts in a trace", example = "Flight")
        String name,

        @Schema(description = "As the facts of a case write it, unless it is nested or derived", example = "flight")
        String key,

        Text label,

        @Schema(
                description = "Who states it: whoever asks, the server, or the rules that derive it",
                allowableValues = {"caller", "server", "rules"})
        String owner,

        @Schema(
                description = "How many of it one case has",
                allowableValues = {"one", "many"})
        String cardinality,

        @Schema(description = "Of a nested fact: the name of the type that holds it", example = "Flight") @Nullable
        String parent,

        @Schema(description = "In the order of the vocabulary; of a derived fact, in the order a trace tells them")
        List<AttributeResponse> attributes) {
    static FactTypeResponse of(FactType type) {
        return new FactTypeResponse(
                type.name(),
                type.key(),
                type.label(),
                type.owner().name().toLowerCase(Locale.ROOT),
                type.cardinality().name().toLowerCase(Locale.ROOT),
                type.parent().orElse(null),
                type.attributes().stream()
                        .filter(attribute -> !(attribute.type() instanceof AttributeType.Parent))
                        .map(AttributeResponse::of)
                        .toList());
    }
}
