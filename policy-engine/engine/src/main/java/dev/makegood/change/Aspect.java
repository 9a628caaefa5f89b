package dev.makegood.change;

/** Which side of its subject a difference concerns. */
public enum Aspect {
    NAME,
    TITLE,
    CLAUSE,
    STAGE,
    SALIENCE,
    /** The place of a row among the rows of a table where the first one counts. */
    ORDER,
    CONDITION,
    CONCLUSION,
    /** Whether a rule takes part in evaluation. */
    STANDING,
    /** A value and the day from which it holds. */
    VALUE,
    /** One value of a closed list. */
    LISTED,
    TEXT,
    /** Any other property. */
    PROPERTY,
    /** What a golden case states. */
    FACT,
    /** What a golden case expects. */
    EXPECTATION
}
