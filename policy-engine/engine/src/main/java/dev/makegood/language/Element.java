package dev.makegood.language;

/** One part of a rule's {@code when}; all parts must hold together. */
public sealed interface Element {
    Pattern pattern();

    /** There is such a fact; the rule fires once for each. */
    record Matches(Pattern pattern) implements Element {}

    /** There is surely no such fact. */
    record NotAny(Pattern pattern) implements Element {}

    /** There is at least one such fact; the rule does not fire once for each. */
    record Exists(Pattern pattern) implements Element {}
}
