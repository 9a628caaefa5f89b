package dev.makegood.server.language;

import dev.makegood.server.problem.Fault;
import java.util.List;

/** What comes of a question about rule text. */
public sealed interface Asked<T> {
    record Answered<T>(T answer) implements Asked<T> {}

    /** The question is faulty; never empty. */
    record NotValid<T>(List<Fault> faults) implements Asked<T> {}
}
