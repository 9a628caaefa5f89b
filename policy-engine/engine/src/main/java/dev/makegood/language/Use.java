package dev.makegood.language;

/**
 * A place that names something.
 *
 * @param span of the word in rules, of the whole cell in tables
 */
public record Use(Symbol symbol, String file, Span span) {}
