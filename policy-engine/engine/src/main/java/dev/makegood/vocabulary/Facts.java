package dev.makegood.vocabulary;

import java.util.List;

/** The facts of one case, frozen at the moment of asking, in the order in which they were given. */
public record Facts(List<Fact> all) {
    public Facts {
        all = List.copyOf(all);
    }

    public List<Fact> of(FactType type) {
        return all.stream().filter(fact -> fact.type() == type).toList();
    }
}
