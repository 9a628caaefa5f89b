package dev.makegood.vocabulary;

/**
 * A passage of the text that a rule implements.
 *
 * @param key by which rules cite it
 * @param text what it says, in our words or theirs
 * @param address where it is published
 */
public record Clause(String key, Text text, String address) {}
