package dev.makegood.server.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * A case as it is kept here.
 *
 * @param ref what it is called
 * @param standing what the server itself knows of it
 * @param held in whose hands it is
 * @param facts what is stated of it, with what tells of a person
 * @param tier how far up it was passed, 1 to 3
 * @param nextDueAt when the next of its clocks runs out
 * @param erased whether what told of a person was erased
 * @param version grows by one with each change
 */
public record CaseFile(
        UUID id,
        String ref,
        List<String> ruleSets,
        Standing standing,
        Held held,
        ObjectNode facts,
        Priority priority,
        int tier,
        Optional<Instant> nextDueAt,
        boolean erased,
        int version) {
    public CaseFile {
        ruleSets = List.copyOf(ruleSets);
    }

    /**
     * What the server itself knows of a case.
     *
     * @param customer the organisation's key of the customer
     * @param about the order, booking or incident
     * @param language as a code: {@code vi}
     */
    public record Standing(
            Optional<String> customer,
            Optional<String> about,
            CaseStatus status,
            Optional<Channel> channel,
            Optional<String> language,
            Instant openedAt,
            int contacts,
            int reopened) {}

    /**
     * In whose hands a case is.
     *
     * @param branch the id of a branch
     * @param team a group of people
     * @param assignee a person, by the user name
     */
    public record Held(Optional<String> branch, Optional<Named> team, Optional<Named> assignee) {}

    /** Something that has an id, and a name for people to read. */
    public record Named(String id, String name) {}

    public Optional<String> branch() {
        return held.branch();
    }

    public Optional<String> assignee() {
        return held.assignee().map(Named::id);
    }

    public CaseStatus status() {
        return standing.status();
    }
}
