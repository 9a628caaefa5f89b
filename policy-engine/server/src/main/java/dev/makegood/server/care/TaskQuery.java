package dev.makegood.server.care;

import java.util.Optional;

/**
 * Which tasks somebody wants to see, and may.
 *
 * @param all whether those of all branches
 * @param branch those of that branch, otherwise; those without a branch are everybody's
 */
record TaskQuery(TaskState state, boolean all, Optional<String> branch, Optional<TaskPlace> after) {
    boolean covers(CareTask task) {
        return all || task.branch().isEmpty() || task.branch().equals(branch);
    }
}
