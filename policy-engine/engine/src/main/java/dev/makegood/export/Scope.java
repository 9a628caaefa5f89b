package dev.makegood.export;

import dev.makegood.language.Expression.Read;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the variables of a rule are called in one place of its export. */
final class Scope {
    private final Counter counter;
    private final Map<String, Bound> bound;
    private final Map<String, String> agreed;
    private final Map<Read, Bound> reads;

    /** Makes names that differ from each other in one rule. */
    private static final class Counter {
        private int last;

        String name(String variable) {
            var letters = variable.replaceAll("[^A-Za-z]", "");
            return "$" + letters + "_" + ++last;
        }
    }

    private Scope(Counter counter, Map<String, Bound> bound, Map<String, String> agreed, Map<Read, Bound> reads) {
        this.counter = counter;
        this.bound = new HashMap<>(bound);
        this.agreed = new HashMap<>(agreed);
        this.reads = new HashMap<>(reads);
    }

    static Scope ofRule() {
        return new Scope(new Counter(), Map.of(), Map.of(), Map.of());
    }

    /** The same, and what is bound from here on does not change it. */
    Scope inner() {
        return new Scope(counter, bound, agreed, reads);
    }

    /** A name for that variable, the same in every branch of an {@code or} that binds it. */
    String name(String variable) {
        return agreed.containsKey(variable) ? agreed.get(variable) : counter.name(variable);
    }

    /** From here on all branches call these by the same names. */
    void agree(Set<String> variables) {
        variables.forEach(variable -> agreed.computeIfAbsent(variable, counter::name));
    }

    boolean isAgreed(String variable) {
        return agreed.containsKey(variable);
    }

    void bind(String variable, Bound value) {
        bound.put(variable, value);
    }

    /** What stands in place of reading that. */
    void bind(Read read, Bound value) {
        reads.put(read, value);
    }

    Bound of(String variable) {
        var value = bound.get(variable);
        if (value == null) {
            throw new IllegalStateException(variable + " is not bound");
        }
        return value;
    }

    Optional<Bound> of(Read read) {
        return Optional.ofNullable(reads.get(read));
    }
}
