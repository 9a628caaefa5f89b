package dev.makegood.server.casefile;

import java.time.Instant;
import java.util.Optional;

/**
 * That something happened to a case, for those who follow.
 *
 * @param seq higher than that of all events that could be seen before
 * @param version of the case by it
 * @param by who did it, by name
 * @param hands in whose it was when it was told
 */
public record CaseEvent(
        long seq, String caseRef, int version, EntryKind kind, Instant at, String by, String status, Hands hands) {

    /** By the ids of branch, group and person. */
    record Hands(Optional<String> branch, Optional<String> team, Optional<String> assignee) {}
}
