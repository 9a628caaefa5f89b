package dev.makegood.server.casefile;

import java.util.Optional;
import java.util.Set;

/**
 * Which cases somebody may see.
 *
 * @param all whether all
 * @param branch those of that branch, otherwise; those without a branch are everybody's
 * @param teams those of these groups as well
 * @param user those in the hands of that person as well
 */
record Sight(boolean all, Optional<String> branch, Set<String> teams, Optional<String> user) {
    /** A condition on case_file that takes the parameters all, branch, teams and user. */
    static final String CONDITION = """
        (:all OR case_file.branch IS NULL OR case_file.branch = CAST(:branch AS text)
            OR case_file.team = ANY(:teams) OR case_file.assignee = CAST(:user AS text))
        """;

    Sight {
        teams = Set.copyOf(teams);
    }

    boolean covers(Optional<String> ofBranch, Optional<String> ofTeam, Optional<String> assignee) {
        return all
                || ofBranch.isEmpty()
                || ofBranch.equals(branch)
                || ofTeam.filter(teams::contains).isPresent()
                || (assignee.isPresent() && assignee.equals(user));
    }

    boolean covers(CaseFile file) {
        return covers(file.branch(), file.held().team().map(CaseFile.Named::id), file.assignee());
    }
}
