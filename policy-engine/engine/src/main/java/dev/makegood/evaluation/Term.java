package dev.makegood.evaluation;

import dev.makegood.vocabulary.Fact;
import org.jspecify.annotations.Nullable;

/** An expression made into code once, when its rule set is loaded. */
@FunctionalInterface
interface Term {
    /**
     * Its value; null where unknown.
     *
     * @param own the fact of the pattern in which it stands, null outside of patterns
     * @param matched the facts of the positive patterns before it, and {@link Figures} of what is accumulated
     */
    @Nullable
    Object value(@Nullable Fact own, Object[] matched);
}
