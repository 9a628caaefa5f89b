package dev.makegood.server.casefile;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Whoever rates cases that ended. Told within the transaction of what happens, with the case taken. */
public interface CaseRating {
    /**
     * The case was solved.
     *
     * @return the rule set that is asked about it from now on, beside its own
     */
    Optional<String> ended(CaseFile file, Instant at);

    /** Something happened to a case that is over, such that other things may be said of it. */
    void changed(UUID file);

    /** It is worked on again. */
    void reopened(UUID file);

    /** The level of service that a branch aims at, 1 to 6. */
    Optional<Integer> targetLevel(String branch);
}
