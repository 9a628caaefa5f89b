package dev.makegood.vocabulary;

import java.util.List;

/** What reading a case against a vocabulary gives: its facts, or all that is wrong with them. */
public sealed interface FactsReading {
    record Read(Facts facts) implements FactsReading {}

    /** Sorted by path, never empty. */
    record Faulty(List<FactFault> faults) implements FactsReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
