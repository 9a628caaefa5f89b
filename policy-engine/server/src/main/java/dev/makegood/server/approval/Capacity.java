package dev.makegood.server.approval;

import dev.makegood.server.authority.Approver;
import dev.makegood.server.identity.Caller;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * In which somebody answers.
 *
 * @param as with the grade and the branch that count
 * @param standsInFor the user name of whoever is absent; nothing where they are one's own
 */
record Capacity(Caller as, Optional<String> standsInFor) {
    /** Nobody answers what they asked themselves. */
    boolean covers(Kept request) {
        return !request.asker().equals(as.id())
                && standsInFor
                        .map(Caller::personId)
                        .filter(request.asker()::equals)
                        .isEmpty()
                && request.approver().isReachedBy(as)
                && (as.branch() == null
                        || request.branch().isEmpty()
                        || request.branch().get().equals(as.branch()));
    }

    List<Approver> reaches() {
        return Arrays.stream(Approver.values())
                .filter(approver -> approver.isReachedBy(as))
                .toList();
    }
}
