package dev.makegood.server.decision;

import dev.makegood.server.explanation.ExplanationResponse;
import dev.makegood.vocabulary.Text;

/** What comes of asking how an outcome came about. */
public sealed interface Explained {
    /**
     * It is explained.
     *
     * @param same whether the rules fire today on what is on record as they did then: not where facts that told of a
     *     person were erased since and decided something
     */
    record Found(ExplanationResponse explanation, boolean same) implements Explained {}

    /** There is no such decision, or the caller may not see it. */
    record Unknown() implements Explained {}

    /** There is no outcome to explain. */
    record Refused(Answer.Refused why) implements Explained {}

    /** It takes more than it may. */
    record Stopped(Text reason) implements Explained {}
}
