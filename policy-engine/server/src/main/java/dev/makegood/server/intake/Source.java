package dev.makegood.server.intake;

import dev.makegood.server.identity.Caller;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Another system that tells of its tickets by signed events. Each ticket is a case.
 *
 * @param branch whose its cases are
 * @param ruleSets that are asked for its cases
 * @param secretNumber how many secrets it has had
 * @param rotatedAt when it got the last one; nothing while it has the first
 * @param version how often it was changed, from 1
 */
public record Source(
        UUID id,
        String name,
        Optional<String> branch,
        List<String> ruleSets,
        Mapping mapping,
        boolean active,
        int secretNumber,
        Optional<Instant> rotatedAt,
        int version,
        Instant createdAt,
        String createdBy) {
    public Source {
        ruleSets = List.copyOf(ruleSets);
    }

    /** As who it does what its events ask for. */
    Caller caller() {
        return Caller.source(id, name, branch.orElse(null));
    }

    static String subject(UUID id) {
        return "case-source:" + id;
    }
}
