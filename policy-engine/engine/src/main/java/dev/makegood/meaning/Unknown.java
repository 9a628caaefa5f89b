package dev.makegood.meaning;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** A value that is not known, and what would have to be known for it. */
public record Unknown(Set<Missing> because) {
    /** What no question makes known: amounts in two currencies, division by zero. */
    static final Unknown NOT_ASKED = new Unknown(Set.of());

    public Unknown {
        because = Collections.unmodifiableSet(new LinkedHashSet<>(because));
    }

    Unknown and(Unknown other) {
        var both = new LinkedHashSet<>(because);
        both.addAll(other.because);
        return new Unknown(both);
    }
}
