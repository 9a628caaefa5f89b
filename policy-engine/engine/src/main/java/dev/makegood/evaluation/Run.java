package dev.makegood.evaluation;

import dev.makegood.meaning.Fuel;
import dev.makegood.meaning.MatchKey;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation under way in Drools: the facts that are not inserted, what has fired and was derived, and what may
 * still be spent. Every rule begins with a pattern on it.
 */
final class Run {
    private final Fuel fuel;
    private final BiConsumer<Fact, Run> session;
    private final Object[] matched = {this};
    private final @Nullable Fact[] ones;
    private final Map<FactType, List<Fact>> lists = new HashMap<>();
    private final Set<String> derived = new HashSet<>();
    private final Map<MatchKey, Fired> fired = new LinkedHashMap<>();

    /**
     * A run on those facts.
     *
     * @param session inserts a fact
     */
    Run(Placement placement, Facts facts, Fuel fuel, BiConsumer<Fact, Run> session) {
        this.fuel = fuel;
        this.session = session;
        this.ones = new @Nullable Fact[placement.types()];
        for (var fact : facts.all()) {
            switch (placement.of(fact.type())) {
                case CASE -> ones[placement.number(fact.type())] = fact;
                case LIST ->
                    lists.computeIfAbsent(fact.type(), _ -> new ArrayList<>()).add(fact);
                case SESSION -> session.accept(fact, this);
            }
        }
    }

    void tick() {
        fuel.tick();
    }

    /** What is matched where a rule has begun: this. */
    Object[] matched() {
        return matched;
    }

    /** The one fact of the type of that number. */
    @Nullable
    Fact one(int number) {
        return ones[number];
    }

    List<Fact> list(FactType type) {
        return lists.getOrDefault(type, List.of());
    }

    /** A rule fires; by several branches of an {@code or} only once. */
    void fire(Fired one) {
        fired.putIfAbsent(one.key(), one);
    }

    /** A fact follows; the same one only once. */
    void derive(Fact fact) {
        if (derived.add((fact.isCertain() ? "certainly " : "possibly ") + fact.path())) {
            session.accept(fact, this);
        }
    }

    List<Fired> fired() {
        return List.copyOf(fired.values());
    }
}
