package dev.makegood.evaluation;

import dev.makegood.meaning.Fuel;
import dev.makegood.vocabulary.Fact;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** One evaluation under way in Drools: what has fired and was derived, and what may still be spent. */
final class Run {
    private final Fuel fuel;
    private final BiConsumer<Fact, Run> inserter;
    private final Set<String> derived = new HashSet<>();
    private final Map<String, Fired> fired = new LinkedHashMap<>();

    Run(Fuel fuel, BiConsumer<Fact, Run> inserter) {
        this.fuel = fuel;
        this.inserter = inserter;
    }

    void tick() {
        fuel.tick();
    }

    /** A rule fires; by several branches of an {@code or} only once. */
    void fire(Fired one) {
        fired.putIfAbsent(one.key(), one);
    }

    /** A fact follows; the same one only once. */
    void derive(Fact fact) {
        if (derived.add((fact.isCertain() ? "certainly " : "possibly ") + fact.path())) {
            inserter.accept(fact, this);
        }
    }

    List<Fired> fired() {
        return List.copyOf(fired.values());
    }
}
