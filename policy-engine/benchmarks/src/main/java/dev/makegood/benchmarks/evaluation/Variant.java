package dev.makegood.benchmarks.evaluation;

import dev.makegood.vocabulary.Facts;
import java.util.List;

/** One way to evaluate a policy. */
interface Variant {
    /** A case in the form in which this variant takes it. */
    Object prepared(Facts facts);

    /** What fires on a case, in no order: the name of a rule and the paths of its facts. */
    List<String> firings(Object prepared);

    /** Decides a case; the answer is for nobody. */
    Object decide(Object prepared);
}
