package dev.makegood.evaluation;

import dev.makegood.meaning.Fuel;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** One evaluation under way in Drools: what has fired and was derived, and what may still be spent. */
final class Run {
    private final Fuel fuel;
    private final BiConsumer<Fact, Run> inserter;
    private final Set<List<Object>> derived = new HashSet<>();
    private final List<Fired> fired = new ArrayList<>();

    Run(Fuel fuel, BiConsumer<Fact, Run> inserter) {
        this.fuel = fuel;
        this.inserter = inserter;
    }

    void tick() {
        fuel.tick();
    }

    void fire(Fired one) {
        fired.add(one);
    }

    /** A fact follows; the same one only once. */
    void derive(FactType type, Map<String, Object> values, boolean certain) {
        if (derived.add(List.of(type, values, certain))) {
            inserter.accept(Fact.derived(type, values, certain), this);
        }
    }

    List<Fired> fired() {
        return List.copyOf(fired);
    }
}
