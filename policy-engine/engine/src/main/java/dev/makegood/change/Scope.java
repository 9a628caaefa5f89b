package dev.makegood.change;

import dev.makegood.vocabulary.FactType;
import java.util.HashMap;
import java.util.Map;

/** What the variables of one part of a rule stand for, whatever an author calls them. */
final class Scope {
    private final Map<String, String> variables;
    private final Map<String, Integer> facts;
    private int locals;

    Scope() {
        this(Map.of(), Map.of());
    }

    private Scope(Map<String, String> variables, Map<String, Integer> facts) {
        this.variables = new HashMap<>(variables);
        this.facts = new HashMap<>(facts);
    }

    /** That of a group, which sees what stands around it. */
    Scope inner() {
        return new Scope(variables, facts);
    }

    /** What the next fact of that type is called. */
    String fact(FactType type) {
        return type.name() + "#" + facts.merge(type.name(), 1, Integer::sum);
    }

    /** What the next local is called. */
    String local() {
        locals++;
        return "local#" + locals;
    }

    void bind(String variable, String meaning) {
        variables.put(variable, meaning);
    }

    String meaning(String variable) {
        return variables.getOrDefault(variable, variable);
    }
}
