package dev.makegood.vocabulary;

import java.util.List;

/** What reading a vocabulary gives: the vocabulary, or all that is wrong with it. */
public sealed interface VocabularyReading {
    record Read(Vocabulary vocabulary) implements VocabularyReading {}

    /** Never empty. */
    record Faulty(List<Fault> faults) implements VocabularyReading {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * One thing wrong with a vocabulary.
     *
     * @param path of the place in the document, {@code types.Flight.attributes.distanceKm.type}
     */
    record Fault(String path, Text reason, Text remedy) {}
}
