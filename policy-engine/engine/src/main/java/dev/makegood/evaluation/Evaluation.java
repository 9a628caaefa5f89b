package dev.makegood.evaluation;

import dev.makegood.vocabulary.Text;

/** What evaluating a case gives: its outcome, or that a limit was reached and a person has to look. */
public sealed interface Evaluation permits Outcome, Evaluation.OverLimit {
    record OverLimit(Text reason) implements Evaluation {}
}
