package dev.makegood.server.rating;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Scope;
import java.util.Optional;

/**
 * Of which branches somebody may see the ratings and what follows from them.
 *
 * @param all whether of all
 * @param branch of that one, otherwise; what belongs to no branch is everybody's
 */
record Sight(boolean all, Optional<String> branch) {
    /** A condition on a column branch that takes the parameters all and own. */
    static final String CONDITION = "(:all OR %1$s.branch IS NULL OR %1$s.branch = CAST(:own AS text))";

    /** Whoever reads all decisions, managers, and systems of no branch see all. */
    static Sight of(Caller caller) {
        var all = caller.may(Scope.DECISIONS_ALL)
                || caller.grade() == Grade.MANAGER
                || (caller.kind() == Caller.Kind.API_KEY && caller.branch() == null);
        return new Sight(all, Optional.ofNullable(caller.branch()));
    }

    boolean covers(Optional<String> ofBranch) {
        return all || ofBranch.isEmpty() || ofBranch.equals(branch);
    }
}
