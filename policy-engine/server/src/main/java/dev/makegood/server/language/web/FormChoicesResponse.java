package dev.makegood.server.language.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.form.Choices;
import dev.makegood.form.Operand;
import dev.makegood.form.Operator;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

@Schema(name = "FormChoices", description = "What may be chosen in the fields of forms.")
record FormChoicesResponse(
        List<OfFact> facts,
        List<OfEffect> effects,
        List<OfParameter> parameters,
        List<Choice> reasons,
        List<Choice> clauses,
        List<String> stages,

        @Schema(description = "What operators are called") List<Choice> operators) {
    static FormChoicesResponse of(Choices choices) {
        return new FormChoicesResponse(
                choices.facts().stream().map(OfFact::of).toList(),
                choices.effects().stream().map(OfEffect::of).toList(),
                choices.parameters().stream().map(OfParameter::of).toList(),
                Choice.all(choices.reasons()),
                Choice.all(choices.clauses()),
                choices.stages(),
                Arrays.stream(Operator.values())
                        .map(operator -> new Choice(operator.name(), operator.label()))
                        .toList());
    }

    @Schema(name = "FormChoice", description = "A name and what people call it.")
    record Choice(@Schema(example = "EU261") String name, Text label) {
        static List<Choice> all(Map<String, Text> labels) {
            return labels.entrySet().stream()
                    .map(label -> new Choice(label.getKey(), label.getValue()))
                    .toList();
        }
    }

    @Schema(name = "FormFact", description = "A fact type, and what of it may be compared.")
    record OfFact(
            @Schema(example = "Flight") String name,
            Text label,

            @Schema(description = "Whether rules derive it") boolean derived,

            List<Property> properties) {
        static OfFact of(Choices.Fact fact) {
            return new OfFact(
                    fact.type().name(),
                    fact.type().label(),
                    fact.type().isDerived(),
                    fact.properties().stream().map(Property::of).toList());
        }
    }

    @Schema(name = "FormProperty", description = "An attribute of a fact, or of one it holds.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Property(
            @Schema(example = "address.city") String path,
            Text label,
            @Schema(example = "decimal") String type,
            @Nullable @Schema(example = "km") String unit,

            @Schema(description = "Of a list; empty where anything may be written")
            List<Choice> values,

            List<Operator> operators) {
        static Property of(Choices.Property property) {
            return new Property(
                    property.path(),
                    property.attribute().label(),
                    property.attribute().type().describe(),
                    property.attribute().unit(),
                    Choice.all(property.values()),
                    property.operators());
        }
    }

    @Schema(name = "FormEffect", description = "A kind of effect, or the organisation's own word for one.")
    record OfEffect(
            @Schema(example = "gesture") String name,

            @Schema(example = "gesture") String kind,
            Text label,
            List<Argument> arguments) {
        static OfEffect of(Choices.Effect effect) {
            return new OfEffect(
                    effect.name(),
                    effect.kind().key(),
                    effect.label(),
                    effect.arguments().stream().map(Argument::of).toList());
        }
    }

    @Schema(name = "FormArgument", description = "One thing that is written behind an effect.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Argument(
            @Schema(example = "basis") String name,
            Text label,
            boolean required,

            @Schema(description = "What is written there; absent where it may be anything")
            Operand.@Nullable Kind kind,

            @Schema(description = "Of a closed list; empty where anything may be written")
            List<Choice> values) {
        static Argument of(Choices.Argument argument) {
            return new Argument(
                    argument.name(),
                    argument.label(),
                    argument.isRequired(),
                    argument.kind().orElse(null),
                    Choice.all(argument.values()));
        }
    }

    @Schema(name = "FormParameter", description = "A parameter that may be written in place of a value.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OfParameter(
            @Schema(example = "shortHaulKm") String name,
            Text label,
            @Schema(example = "decimal") String type,
            @Nullable Text unit) {
        static OfParameter of(Parameter parameter) {
            return new OfParameter(
                    parameter.name(),
                    parameter.label(),
                    parameter.type().describe(),
                    parameter.unit().orElse(null));
        }
    }
}
