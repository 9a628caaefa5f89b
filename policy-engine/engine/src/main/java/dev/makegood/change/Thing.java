package dev.makegood.change;

import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Something of a version that has a name and properties. */
record Thing(Subject subject, Place place, List<Facet> facets) {
    Thing {
        facets = List.copyOf(facets);
    }

    /** All its properties in words. */
    Text said() {
        return facets.isEmpty()
                ? subject.title()
                : new Text(
                        facets.stream()
                                .map(facet ->
                                        facet.label().en() + ": " + facet.said().en())
                                .collect(Collectors.joining("; ")),
                        facets.stream()
                                .map(facet ->
                                        facet.label().vi() + ": " + facet.said().vi())
                                .collect(Collectors.joining("; ")));
    }
}
