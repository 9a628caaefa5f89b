package dev.makegood.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Reads one of a vocabulary's own words for effects: {@code refund: { effect: gesture, type: REFUND, …, arguments: [amount, why] }}. */
final class ShortEffectReader {
    private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z0-9]{0,63}");
    private static final String EFFECT = "effect";
    private static final String ARGUMENTS = "arguments";

    private final Map<String, Text> actions;
    private boolean isFaulty;

    ShortEffectReader(Map<String, Text> actions) {
        this.actions = actions;
    }

    /** Empty where it does not give an effect all it needs, or something it does not take. */
    Optional<ShortEffect> read(String name, JsonNode node) {
        var kind = EffectKind.of(node.path(EFFECT).asString(""));
        if (kind.isEmpty() || EffectKind.of(name).isPresent() || !isName(name)) {
            return Optional.empty();
        }
        var arguments = arguments(node.path(ARGUMENTS));
        var given = given(kind.get(), node);
        for (var parameter : kind.get().parameters()) {
            boolean isThere = given.containsKey(parameter.name()) ^ arguments.contains(parameter.name());
            isFaulty |= parameter.isRequired() && !isThere;
        }
        isFaulty |= node.propertyNames().stream()
                .anyMatch(member -> !member.equals(EFFECT) && !member.equals(ARGUMENTS) && !given.containsKey(member));
        return isFaulty ? Optional.empty() : Optional.of(new ShortEffect(name, kind.get(), given, arguments));
    }

    private List<String> arguments(JsonNode node) {
        var arguments = new ArrayList<String>();
        for (var argument : node) {
            isFaulty |= !isName(argument.asString("")) || arguments.contains(argument.asString(""));
            arguments.add(argument.asString(""));
        }
        return arguments;
    }

    private Map<String, Object> given(EffectKind kind, JsonNode node) {
        var given = new LinkedHashMap<String, Object>();
        for (var parameter : kind.parameters()) {
            if (node.has(parameter.name())) {
                var value = value(parameter, node.path(parameter.name()));
                isFaulty |= value.isEmpty();
                value.ifPresent(known -> given.put(parameter.name(), known));
            }
        }
        return given;
    }

    private Optional<Object> value(EffectParameter parameter, JsonNode node) {
        return switch (parameter.type()) {
            case EffectParameter.Type.Choice(var values) -> text(node).filter(values::contains);
            case EffectParameter.Type.Action _ -> text(node).filter(actions::containsKey);
            case EffectParameter.Type.Text _ -> text(node);
            case EffectParameter.Type.Money _ ->
                Money.parse(node.asString("")).filter(Money::isWholeMinorUnits).map(Object.class::cast);
            case EffectParameter.Type.Figure _, EffectParameter.Type.Level _ ->
                Numbers.of(node)
                        .filter(number -> !Numbers.isTooLarge(number) && parameter.accepts(number))
                        .map(Object.class::cast);
        };
    }

    private static Optional<Object> text(JsonNode node) {
        return node.isString() ? Optional.of(node.stringValue()) : Optional.empty();
    }

    private static boolean isName(String name) {
        return NAME.matcher(name).matches();
    }
}
