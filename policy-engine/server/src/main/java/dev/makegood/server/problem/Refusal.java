package dev.makegood.server.problem;

import dev.makegood.vocabulary.Text;
import java.util.List;

/** Why something is not done, for people to read. */
public sealed interface Refusal {
    ProblemType type();

    /** All that is wrong, each with what to do. */
    record Faulty(ProblemType type, List<Fault> faults) implements Refusal {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** What stands in the way. */
    record InTheWay(ProblemType type, Text reason) implements Refusal {}
}
