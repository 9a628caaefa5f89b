package dev.makegood.form;

import dev.makegood.language.Header;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.EffectLabels;
import dev.makegood.vocabulary.EffectParameter;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Parameter;
import dev.makegood.vocabulary.ShortEffect;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be chosen in the fields of a form.
 *
 * @param clauses by their keys
 * @param reasons by their codes
 */
public record Choices(
        List<Fact> facts,
        List<Effect> effects,
        List<Parameter> parameters,
        Map<String, Text> reasons,
        Map<String, Text> clauses,
        List<String> stages) {
    private static final int MAX_STEPS = 3;

    /** A fact type, and what of it may be compared. */
    public record Fact(FactType type, List<Property> properties) {}

    /**
     * An attribute of a fact, or of one it holds.
     *
     * @param path from the fact: {@code address.city}
     * @param values of its list, if it has one
     * @param operators fit for it
     */
    public record Property(String path, Attribute attribute, Map<String, Text> values, List<Operator> operators) {}

    /** A kind of effect, or the organisation's own word for one, and what is written behind it. */
    public record Effect(String name, EffectKind kind, Text label, List<Argument> arguments) {}

    /**
     * One thing that is written behind an effect.
     *
     * @param values of a closed list, if it is of one
     */
    public record Argument(
            String name, Text label, boolean isRequired, Optional<Operand.Kind> kind, Map<String, Text> values) {}

    /** Those of a rule set. */
    public static Choices of(Header header) {
        var clauses = new LinkedHashMap<String, Text>();
        header.clauses().forEach((key, clause) -> clauses.put(key, clause.text()));
        return new Choices(
                header.vocabulary().types().stream()
                        .map(type -> fact(type, header))
                        .toList(),
                effects(header),
                List.copyOf(header.parameters().values()),
                header.reasons(),
                clauses,
                header.stages());
    }

    private static Fact fact(FactType type, Header header) {
        var properties = new ArrayList<Property>();
        add(properties, type, "", 1, header);
        return new Fact(type, properties);
    }

    private static void add(List<Property> properties, FactType type, String before, int steps, Header header) {
        for (var attribute : type.attributes()) {
            var path = before + attribute.name();
            properties.add(new Property(path, attribute, listed(attribute.type()), Operator.of(attribute.type())));
            if (attribute.type() instanceof AttributeType.Nested && steps < MAX_STEPS) {
                header.vocabulary()
                        .held(attribute.type())
                        .ifPresent(held -> add(properties, held, path + ".", steps + 1, header));
            }
        }
    }

    private static Map<String, Text> listed(AttributeType type) {
        return switch (type) {
            case AttributeType.Enumeration(var values) -> values;
            case AttributeType.ListOf(var element) -> listed(element);
            case AttributeType.Simple _, AttributeType.Nested _, AttributeType.NestedList _, AttributeType.Parent _ ->
                Map.of();
        };
    }

    private static List<Effect> effects(Header header) {
        var own = header.vocabulary().effects().values().stream().map(effect -> own(effect, header));
        var kinds = Arrays.stream(EffectKind.values())
                .map(kind -> new Effect(
                        kind.key(),
                        kind,
                        EffectLabels.of(kind),
                        kind.parameters().stream()
                                .map(parameter -> argument(parameter, header))
                                .toList()));
        return Stream.concat(own, kinds).toList();
    }

    private static Effect own(ShortEffect effect, Header header) {
        var arguments = effect.arguments().stream()
                .map(name -> effect.kind().parameters().stream()
                        .filter(parameter -> parameter.name().equals(name))
                        .findFirst()
                        .map(parameter -> argument(parameter, header))
                        .orElseGet(() -> new Argument(name, new Text(name, name), true, Optional.empty(), Map.of())))
                .toList();
        return new Effect(effect.name(), effect.kind(), EffectLabels.of(effect.kind()), arguments);
    }

    private static Argument argument(EffectParameter parameter, Header header) {
        return new Argument(
                parameter.name(),
                EffectLabels.ofParameter(parameter.name()),
                parameter.isRequired(),
                Optional.of(kind(parameter.type())),
                values(parameter, header));
    }

    private static Operand.Kind kind(EffectParameter.Type type) {
        return switch (type) {
            case EffectParameter.Type.Choice _, EffectParameter.Type.Action _ -> Operand.Kind.CHOICE;
            case EffectParameter.Type.Money _ -> Operand.Kind.MONEY;
            case EffectParameter.Type.Figure _, EffectParameter.Type.Level _ -> Operand.Kind.NUMBER;
            case EffectParameter.Type.Text _ -> Operand.Kind.TEXT;
        };
    }

    private static Map<String, Text> values(EffectParameter parameter, Header header) {
        return switch (parameter.type()) {
            case EffectParameter.Type.Choice(var names) -> {
                var labelled = new LinkedHashMap<String, Text>();
                names.forEach(name -> labelled.put(
                        name, EffectLabels.ofChoice(parameter.name(), name).orElseGet(() -> new Text(name, name))));
                yield labelled;
            }
            case EffectParameter.Type.Action _ -> header.vocabulary().actions();
            case EffectParameter.Type.Money _,
                    EffectParameter.Type.Figure _,
                    EffectParameter.Type.Level _,
                    EffectParameter.Type.Text _ -> Map.of();
        };
    }
}
