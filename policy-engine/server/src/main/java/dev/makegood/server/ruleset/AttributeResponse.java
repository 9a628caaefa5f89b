package dev.makegood.server.ruleset;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.server.ruleset.VocabularyResponse.Labelled;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Percent;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "Attribute", description = "Something that can be known of a fact.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttributeResponse(
        @Schema(example = "distanceKm") String name,

        @Schema(
                description = "What kind of value it holds; an object is a fact of its own",
                example = "decimal",
                allowableValues = {
                    "boolean",
                    "integer",
                    "decimal",
                    "money",
                    "percent",
                    "text",
                    "date",
                    "instant",
                    "duration",
                    "enumeration",
                    "object"
                })
        String type,

        @Schema(description = "Whether it holds any number of such values, as an array", example = "false")
        boolean list,

        @Schema(description = "Of an object: the name of its fact type", example = "Reroute") @Nullable
        String factType,

        @Schema(description = "Of an enumeration: what may be chosen") @Nullable
        List<Labelled> values,

        Text label,

        @Schema(description = "What to ask where it is not known")
        Text question,

        @Schema(description = "Of a number, as a person reads it", example = "km") @Nullable
        String unit,

        @Schema(description = "The lowest number accepted", example = "0") @Nullable
        BigDecimal min,

        @Schema(description = "The highest number accepted", example = "21000") @Nullable
        BigDecimal max,

        @Schema(description = "Whether leaving it out is a fault rather than unknown", example = "false")
        boolean required,

        @Schema(description = "What rules read while it is not known; absent where they read nothing") @Nullable
        WhenUnknown whenUnknown,

        @Schema(description = "Whether it tells of a person and may be erased", example = "false")
        boolean personal) {
    static AttributeResponse of(Attribute attribute) {
        var type = attribute.type();
        var element = type instanceof AttributeType.ListOf(var each) ? each : type;
        return new AttributeResponse(
                attribute.name(),
                kind(element),
                type instanceof AttributeType.ListOf || type instanceof AttributeType.NestedList,
                factType(type),
                element instanceof AttributeType.Enumeration(var values) ? Labelled.all(values) : null,
                attribute.label(),
                attribute.question(),
                attribute.unit(),
                attribute.min(),
                attribute.max(),
                attribute.required(),
                WhenUnknown.of(attribute.assumed()),
                attribute.personal());
    }

    private static String kind(AttributeType element) {
        return switch (element) {
            case AttributeType.Simple simple -> simple.describe();
            case AttributeType.Enumeration _ -> "enumeration";
            case AttributeType.Nested _, AttributeType.NestedList _ -> "object";
            case AttributeType.ListOf _, AttributeType.Parent _ ->
                throw new IllegalArgumentException(element.describe() + " is not asked for");
        };
    }

    private static @Nullable String factType(AttributeType type) {
        return switch (type) {
            case AttributeType.Nested(var name) -> name;
            case AttributeType.NestedList(var name) -> name;
            case AttributeType.Simple _, AttributeType.Enumeration _, AttributeType.ListOf _, AttributeType.Parent _ ->
                null;
        };
    }

    @Schema(name = "WhenUnknown", description = "What holds where the true value is not known.")
    record WhenUnknown(
            @Schema(description = "In the form facts have", example = "false")
            Object assume) {
        static @Nullable WhenUnknown of(@Nullable Object assumed) {
            return assumed == null ? null : new WhenUnknown(json(assumed));
        }

        private static Object json(Object value) {
            return switch (value) {
                case Boolean bool -> bool;
                case BigDecimal number -> number;
                case Percent percent -> percent.value();
                case Money money ->
                    Map.of(
                            "amount", money.amount().toPlainString(),
                            "currency", money.currency().getCurrencyCode());
                case List<?> list -> list.stream().map(WhenUnknown::json).toList();
                default -> value.toString();
            };
        }
    }
}
