package dev.makegood.language;

/** Something that has a name of its own in a rule set. */
public sealed interface Symbol {
    /** What rules call it. */
    String name();

    /** A fact type. */
    record Type(String name) implements Symbol {}

    /** An attribute of the fact type. */
    record Attribute(String type, String name) implements Symbol {}

    /** A value of the list of an attribute. */
    record Value(String type, String attribute, String name) implements Symbol {}

    /** A parameter of the rule set. */
    record Parameter(String name) implements Symbol {}

    /** A reason code. */
    record Reason(String name) implements Symbol {}

    /** The key of a clause. */
    record Clause(String name) implements Symbol {}

    /** A stage. */
    record Stage(String name) implements Symbol {}

    /** What a case may ask for. */
    record Action(String name) implements Symbol {}

    /**
     * A variable or local.
     *
     * @param file its rule stands in
     * @param rule where the name of its rule stands
     */
    record Variable(String file, Span rule, String name) implements Symbol {}
}
