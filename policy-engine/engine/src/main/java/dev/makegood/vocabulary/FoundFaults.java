package dev.makegood.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The faults of one case as they are found, up to a number that nobody reads. */
final class FoundFaults {
    static final int MOST = 1_000;

    private final List<FactFault> found = new ArrayList<>();
    private boolean more;

    void add(FactFault fault) {
        if (found.size() < MOST) {
            found.add(fault);
        } else {
            more = true;
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** By path; where some were left out, the last one says so, at the place of the one before it. */
    List<FactFault> sorted() {
        var sorted = new ArrayList<>(more ? found.subList(0, MOST - 1) : found);
        sorted.sort(Comparator.comparing(FactFault::path).thenComparing(FactFault::code));
        if (more) {
            var last = sorted.getLast().path();
            sorted.add(new FactFault(last, FactFault.Code.TOO_LARGE, Faults.MORE_FAULTS, Faults.MEND_THESE_FIRST));
        }
        return sorted;
    }
}
