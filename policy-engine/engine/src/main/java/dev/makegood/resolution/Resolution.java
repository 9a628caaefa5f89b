package dev.makegood.resolution;

import java.util.List;

/** What resolving gives: effects in their rank, and what could not be decided. */
public record Resolution(List<Effect> effects, List<Conflict> conflicts) {
    public Resolution {
        effects = List.copyOf(effects);
        conflicts = List.copyOf(conflicts);
    }
}
