package dev.makegood.server.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whom an act concerns, and in what way.
 *
 * @param users the user names of those who should know
 */
record Concern(
        NoticeKind kind,
        Set<String> users,
        Optional<Released> release,
        Optional<UUID> submission,
        Optional<String> detail,
        Optional<Instant> effectiveAt) {
    Concern {
        users = Set.copyOf(users);
    }

    /** A release of a rule set. Of what is submitted there is no number yet. */
    record Released(String ruleSet, Optional<Integer> number) {}

    static Concern ofSubmission(NoticeKind kind, Set<String> users, UUID submission, String ruleSet) {
        return new Concern(
                kind,
                users,
                Optional.of(new Released(ruleSet, Optional.empty())),
                Optional.of(submission),
                Optional.empty(),
                Optional.empty());
    }

    static Concern ofRelease(NoticeKind kind, Set<String> users, Released release) {
        return new Concern(kind, users, Optional.of(release), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Concern ofCase(NoticeKind kind, Set<String> users, String caseRef) {
        return new Concern(kind, users, Optional.empty(), Optional.empty(), Optional.of(caseRef), Optional.empty());
    }

    Concern at(Optional<Instant> moment) {
        return new Concern(kind, users, release, submission, detail, moment);
    }

    Concern named(String name) {
        return new Concern(kind, users, release, submission, Optional.of(name), effectiveAt);
    }
}
