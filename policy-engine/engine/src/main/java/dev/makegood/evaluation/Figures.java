package dev.makegood.evaluation;

import java.util.List;
import java.util.Optional;

/** What is accumulated of one combination of facts: a value for each figure, empty where unknown. */
record Figures(List<Optional<Object>> values) {
    Figures {
        values = List.copyOf(values);
    }
}
