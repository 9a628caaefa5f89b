package dev.makegood.export;

import org.jspecify.annotations.Nullable;

/** The global {@code outcome} of exported rules: takes what they propose. */
public interface Proposals {
    /**
     * A rule fires. The same rule on the same facts with the same values counts once, however often it says so.
     *
     * @param rule its name in the export
     * @param values bound differently by the branches of an {@code or}
     */
    void fires(String rule, @Nullable Object... values);

    /** The rule that fires proposes an effect of that kind. */
    Proposed propose(String kind);

    /** An effect being proposed. A null is what has no value. */
    interface Proposed {
        Proposed value(String name, @Nullable Object value);

        Proposed reason(String code);

        Proposed group(String name);

        Proposed term(String name, @Nullable Object value);
    }
}
