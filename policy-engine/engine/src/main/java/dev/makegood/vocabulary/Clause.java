package dev.makegood.vocabulary;

import java.util.Optional;

/**
 * A passage of the text that a rule implements.
 *
 * @param key by which rules cite it
 * @param text what it says, in our words or theirs
 * @param address where it is published; empty of the organisation's own policy
 */
public record Clause(String key, Text text, Optional<String> address) {}
