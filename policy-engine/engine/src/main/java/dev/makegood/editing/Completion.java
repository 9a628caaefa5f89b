package dev.makegood.editing;

import dev.makegood.language.Span;
import dev.makegood.vocabulary.Text;

/**
 * Something that may be written at a place.
 *
 * @param label what the editor shows
 * @param insert what it writes in place of the stretch
 * @param replaces the word begun already, or the place itself
 */
public record Completion(String label, String insert, Kind kind, Text explanation, Span replaces) {
    /** What is offered. */
    public enum Kind {
        ACTION,
        ANNOTATION,
        ATTRIBUTE,
        CLAUSE,
        EFFECT,
        FACT,
        FUNCTION,
        KEYWORD,
        METHOD,
        OPERATOR,
        PARAMETER,
        REASON,
        STAGE,
        VALUE,
        VARIABLE
    }
}
