package dev.makegood.server.language.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.makegood.form.Constraint;
import dev.makegood.form.Form;
import dev.makegood.form.Operand;
import dev.makegood.form.Operator;
import dev.makegood.form.ThenPart;
import dev.makegood.form.WhenPart;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Form",
        description = "One rule as people fill it in. Sent back, a part with its origin keeps its words.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FormResponse(
        @Schema(example = "Delay of three hours or more") String name,
        Title title,
        @Nullable @Schema(example = "delay-at-arrival") String clause,

        @Nullable @Schema(description = "Absent for the last one", example = "propose")
        String stage,

        @Schema(example = "0") int salience,
        @Schema(example = "true") boolean enabled,

        @Schema(description = "Annotations and attributes without a field, as written")
        List<String> others,

        List<When> when,
        List<Then> then) {
    static FormResponse of(Form form) {
        return new FormResponse(
                form.name(),
                new Title(form.titleEn().orElse(null), form.titleVi().orElse(null)),
                form.clause().orElse(null),
                form.stage().orElse(null),
                form.salience(),
                form.enabled(),
                form.others(),
                form.when().stream().map(When::of).toList(),
                form.then().stream().map(Then::of).toList());
    }

    @Schema(name = "FormTitle", description = "The title; in English the name where it is absent.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Title(@Nullable String en, @Nullable String vi) {}

    @Schema(name = "FormWhen", description = "A fact with conditions, or anything else as it is written.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record When(
            @Schema(allowableValues = {"fact", "written"}) String kind,

            @Nullable @Schema(description = "Its place in the text it was read from; absent for a new one")
            Integer origin,

            @Nullable @Schema(description = "Of a fact: what the rest of the rule calls it", example = "$f")
            String variable,

            @Nullable @Schema(description = "Of a fact", example = "Flight")
            String type,

            @Nullable @Schema(description = "Of a fact") List<Demand> constraints,

            @Nullable @Schema(description = "As it is written")
            String text,

            @Nullable @Schema(description = "How what is written reads, where that is known")
            Text sentence) {
        static When of(WhenPart part) {
            return switch (part) {
                case WhenPart.Fact(var origin, var variable, var type, var constraints) ->
                    new When(
                            "fact",
                            origin.orElse(null),
                            variable.orElse(null),
                            type,
                            constraints.stream().map(Demand::of).toList(),
                            null,
                            null);
                case WhenPart.Written(var origin, var text, var sentence) ->
                    new When("written", origin.orElse(null), null, null, null, text, sentence.orElse(null));
            };
        }
    }

    @Schema(name = "FormConstraint", description = "One condition on a fact.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Demand(
            @Schema(allowableValues = {"comparison", "binding", "written"})
            String kind,

            @Nullable Integer origin,
            @Nullable @Schema(example = "$price") String variable,
            @Nullable @Schema(example = "distanceKm") String attribute,
            @Nullable Operator operator,
            @Nullable List<Value> operands,
            @Nullable String text,
            @Nullable Text sentence) {
        static Demand of(Constraint constraint) {
            return switch (constraint) {
                case Constraint.Comparison(var origin, var variable, var attribute, var operator, var operands) ->
                    new Demand(
                            "comparison",
                            origin.orElse(null),
                            variable.orElse(null),
                            attribute,
                            operator,
                            operands.stream().map(Value::of).toList(),
                            null,
                            null);
                case Constraint.Binding(var origin, var variable, var attribute) ->
                    new Demand("binding", origin.orElse(null), variable, attribute, null, null, null, null);
                case Constraint.Written(var origin, var text, var sentence) ->
                    new Demand("written", origin.orElse(null), null, null, null, null, text, sentence.orElse(null));
            };
        }
    }

    @Schema(name = "FormValue", description = "A value as a field shows it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Value(
            Operand.Kind kind,

            @Schema(
                    description = "Digits, a text without quotes, a day, a parameter's name, an expression",
                    example = "250.00")
            String value,

            @Nullable @Schema(description = "The currency of an amount", example = "EUR")
            String unit) {
        static Value of(Operand operand) {
            return new Value(operand.kind(), operand.value(), operand.unit().orElse(null));
        }
    }

    @Schema(name = "FormThen", description = "An effect, a derived fact, or anything else as it is written.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Then(
            @Schema(allowableValues = {"effect", "derived", "written"})
            String kind,

            @Nullable Integer origin,
            @Nullable @Schema(example = "gesture") String effect,
            @Nullable List<Value> arguments,
            @Nullable @Schema(example = "ART7_1") String reason,
            @Nullable String group,
            @Nullable List<Named> terms,

            @Nullable @Schema(description = "Of a derived fact", example = "Payable")
            String type,

            @Nullable List<Value> values,
            @Nullable String text,
            @Nullable Text sentence) {
        static Then of(ThenPart part) {
            return switch (part) {
                case ThenPart.Effect(var origin, var effect, var arguments, var reason, var group, var terms) ->
                    new Then(
                            "effect",
                            origin.orElse(null),
                            effect,
                            arguments.stream().map(Value::of).toList(),
                            reason.orElse(null),
                            group.orElse(null),
                            terms.stream().map(Named::of).toList(),
                            null,
                            null,
                            null,
                            null);
                case ThenPart.Derived(var origin, var type, var values) ->
                    new Then(
                            "derived",
                            origin.orElse(null),
                            null,
                            null,
                            null,
                            null,
                            null,
                            type,
                            values.stream().map(Value::of).toList(),
                            null,
                            null);
                case ThenPart.Written(var origin, var text, var sentence) ->
                    new Then(
                            "written",
                            origin.orElse(null),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            text,
                            sentence.orElse(null));
            };
        }
    }

    @Schema(name = "FormTerm", description = "A named figure that explains an effect.")
    record Named(String name, Value value) {
        static Named of(ThenPart.Term term) {
            return new Named(term.name(), Value.of(term.value()));
        }
    }
}
