package dev.makegood.resolution;

import java.util.List;

/** What resolving gives: effects in their rank, what could not be decided, and what was forbidden. */
public record Resolution(List<Effect> effects, List<Conflict> conflicts, List<Veto> vetoes) {
    public Resolution {
        effects = List.copyOf(effects);
        conflicts = List.copyOf(conflicts);
        vetoes = List.copyOf(vetoes);
    }
}
