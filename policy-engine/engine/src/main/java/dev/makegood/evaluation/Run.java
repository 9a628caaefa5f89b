package dev.makegood.evaluation;

import dev.makegood.meaning.Fuel;
import dev.makegood.vocabulary.Fact;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** One evaluation under way in Drools: what has fired and was derived, and what may still be spent. */
final class Run {
    private final Fuel fuel;
    private final BiConsumer<Fact, Run> inserter;
    private final Set<String> derived = new HashSet<>();
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
    void derive(Fact fact) {
        if (derived.add((fact.isCertain() ? "certainly " : "possibly ") + fact.path())) {
            inserter.accept(fact, this);
        }
    }

    List<Fired> fired() {
        return List.copyOf(fired);
    }
}
