package dev.makegood.language;

import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The names an expression may use: the attributes of its own pattern's fact, and the variables bound before it. */
record Scope(Optional<FactType> own, Map<String, Bound> variables) {
    /** What a variable stands for. */
    sealed interface Bound {
        /** What a name stands for that is bound in two branches; empty where they do not fit. */
        static Optional<Bound> either(Bound one, Bound other) {
            if (one instanceof AValue(var type, var attribute, var weight)
                    && other instanceof AValue(var same, var otherAttribute, var otherWeight)
                    && type == same) {
                var shared = attribute.filter(_ -> list(attribute).equals(list(otherAttribute)));
                return Optional.of(new AValue(type, shared, Math.max(weight, otherWeight)));
            }
            return Optional.of(one).filter(other::equals);
        }

        private static Optional<AttributeType> list(Optional<Expression.Step> step) {
            return step.map(Expression.Step::attribute).map(Attribute::type);
        }

        record AFact(FactType type) implements Bound {}

        /**
         * A value.
         *
         * @param weight how many values it is computed of, each counted as often as it is used
         */
        record AValue(ValueType type, Optional<Expression.Step> attribute, long weight) implements Bound {}

        /** Something that could not be given a type, which has been said already. */
        record Untyped() implements Bound {}
    }

    static Scope empty() {
        return new Scope(Optional.empty(), new LinkedHashMap<>());
    }

    /** Inside a pattern on that type; what is bound there is seen outside as well. */
    Scope inside(FactType type) {
        return new Scope(Optional.of(type), variables);
    }

    /** Inside a group; what is bound there is not seen outside. */
    Scope closed() {
        return new Scope(own, new LinkedHashMap<>(variables));
    }

    /** Makes the variable known, unless it is so already. */
    void bind(Token variable, Bound bound, Findings findings) {
        findings.useVariable(variable);
        if (variables.putIfAbsent(variable.text(), bound) != null) {
            findings.add(variable.span(), Messages.boundTwice(variable.text()));
        }
    }

    /** Outside every pattern, where only variables are seen. */
    Scope outside() {
        return new Scope(Optional.empty(), variables);
    }

    /** Makes known what is bound in all of these branches; says which names that are. */
    Set<String> bindShared(List<Scope> branches) {
        var shared = new TreeMap<>(branches.getFirst().variables);
        shared.keySet().removeAll(variables.keySet());
        for (var branch : branches) {
            shared.entrySet().removeIf(bound -> other(bound, branch).isEmpty());
            shared.entrySet().forEach(bound -> other(bound, branch).ifPresent(bound::setValue));
        }
        variables.putAll(shared);
        return shared.keySet();
    }

    private static Optional<Bound> other(Map.Entry<String, Bound> bound, Scope branch) {
        return Optional.ofNullable(branch.variables.get(bound.getKey()))
                .flatMap(other -> Bound.either(bound.getValue(), other));
    }

    Collection<String> names() {
        var names = new ArrayList<>(variables.keySet());
        own.ifPresent(type -> type.attributes().forEach(attribute -> names.add(attribute.name())));
        return names;
    }
}
