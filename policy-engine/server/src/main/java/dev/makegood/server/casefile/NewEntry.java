package dev.makegood.server.casefile;

import dev.makegood.server.identity.Caller;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Something that happens to a case now.
 *
 * @param at when it happened
 * @param actor who did it: {@code person:agent}, {@code api-key:<id>} or {@code system}
 * @param details what else there is to say of it; nothing that tells of a person
 * @param text what was said or written, which may tell of a person
 */
public record NewEntry(EntryKind kind, Instant at, String actor, ObjectNode details, Optional<String> text) {
    static NewEntry of(EntryKind kind, Instant at, Caller by) {
        return new NewEntry(kind, at, by.id(), JsonNodeFactory.instance.objectNode(), Optional.empty());
    }

    NewEntry with(String name, String value) {
        details.put(name, value);
        return this;
    }

    NewEntry saying(Optional<String> words) {
        return new NewEntry(kind, at, actor, details, words);
    }
}
