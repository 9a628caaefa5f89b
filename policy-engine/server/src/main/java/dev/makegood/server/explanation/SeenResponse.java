package dev.makegood.server.explanation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.explanation.Seen;
import dev.makegood.sentence.ValueTexts;
import dev.makegood.vocabulary.Percent;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@Schema(name = "SeenValue", description = "A value a rule read: of a fact, of one of its variables, or of a parameter.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SeenResponse(
        @Schema(description = "The fact it belongs to; absent of variables and parameters", example = "flight")
        @Nullable
        String fact,

        @Schema(description = "The attribute, variable or parameter", example = "arrivalDelayMin")
        String name,

        @Schema(description = "What people call it; absent of variables") @Nullable
        Text label,

        @Schema(description = "As facts write it; absent where it is unknown", example = "150") @Nullable
        String value,

        @Schema(description = "In words; absent where it is unknown") @Nullable
        Text text,

        @Schema(description = "Whether it was taken for granted, because the true one is unknown", example = "false")
        boolean assumed,

        @Schema(description = "Whether it tells of a person", example = "false")
        boolean personal) {
    static SeenResponse of(Seen seen) {
        var value = seen.value();
        return switch (seen) {
            case Seen.OfFact(var fact, var attribute, var _, var assumed, var personal) ->
                new SeenResponse(
                        fact,
                        attribute.name(),
                        attribute.label(),
                        value.map(SeenResponse::written).orElse(null),
                        value.map(known -> ValueTexts.of(known, attribute)).orElse(null),
                        assumed,
                        personal);
            case Seen.OfVariable(var name, var _, var personal) ->
                new SeenResponse(
                        null,
                        name,
                        null,
                        value.map(SeenResponse::written).orElse(null),
                        value.map(SeenResponse::text).orElse(null),
                        false,
                        personal);
            case Seen.OfParameter(var parameter, var _) ->
                new SeenResponse(
                        null,
                        parameter.name(),
                        parameter.label(),
                        value.map(SeenResponse::written).orElse(null),
                        value.map(known -> ValueTexts.of(known, parameter.unit()))
                                .orElse(null),
                        false,
                        false);
        };
    }

    private static Text text(Object value) {
        return value instanceof List<?> list && list.isEmpty()
                ? new Text("none", "không có")
                : ValueTexts.of(value, Optional.empty());
    }

    /** As JSON of facts writes it, but always a text. */
    static String written(Object value) {
        return switch (value) {
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Percent percent -> percent.value().stripTrailingZeros().toPlainString();
            case List<?> list -> list.stream().map(SeenResponse::written).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
