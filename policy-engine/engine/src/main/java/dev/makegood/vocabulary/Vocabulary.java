package dev.makegood.vocabulary;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The fact types, attributes and labels rules are written in, and the actions a case may ask for. */
public final class Vocabulary {
    private final Map<String, FactType> types;
    private final Map<String, FactType> byKey;
    private final Map<String, Text> actions;
    private final Map<String, ShortEffect> effects;
    private final List<String> labels;
    private final Optional<Text> customer;

    Vocabulary(
            List<FactType> types,
            Map<String, Text> actions,
            Map<String, ShortEffect> effects,
            List<String> labels,
            Optional<Text> customer) {
        this.types = types.stream()
                .collect(Collectors.toMap(FactType::name, Function.identity(), (a, _) -> a, LinkedHashMap::new));
        this.byKey = types.stream()
                .filter(type -> type.parent().isEmpty() && !type.isDerived())
                .collect(Collectors.toMap(FactType::key, Function.identity(), (a, _) -> a, LinkedHashMap::new));
        this.actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
        this.effects = Collections.unmodifiableMap(new LinkedHashMap<>(effects));
        this.labels = List.copyOf(labels);
        this.customer = customer;
    }

    public Collection<FactType> types() {
        return types.values();
    }

    /** The fact type rules call by that name. */
    public Optional<FactType> type(String name) {
        return Optional.ofNullable(types.get(name));
    }

    /** The type of the one fact that an attribute of that type leads to. */
    public Optional<FactType> held(AttributeType type) {
        return switch (type) {
            case AttributeType.Nested(var name) -> type(name);
            case AttributeType.Parent(var name) -> type(name);
            case AttributeType.Simple _,
                    AttributeType.Enumeration _,
                    AttributeType.ListOf _,
                    AttributeType.NestedList _ -> Optional.empty();
        };
    }

    /** The fact type that stands at the top of a case under that JSON key. */
    public Optional<FactType> byKey(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The JSON keys a case may have at its top. */
    public Collection<String> keys() {
        return byKey.keySet();
    }

    /** What a case may ask for, by name. */
    public Map<String, Text> actions() {
        return actions;
    }

    /** Words of its own for effects, by name. */
    public Map<String, ShortEffect> effects() {
        return effects;
    }

    /** Lines of DRL that may head a file of rules and mean nothing: {@code import com.example.Customer}. */
    public List<String> labels() {
        return labels;
    }

    /** What those who are served are called within a sentence, where that is not the customer. */
    public Optional<Text> customer() {
        return customer;
    }

    FactType known(String name) {
        return type(name).orElseThrow(() -> new IllegalStateException("no fact type " + name));
    }
}
