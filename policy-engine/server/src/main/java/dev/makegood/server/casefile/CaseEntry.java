package dev.makegood.server.casefile;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Something that happened to a case.
 *
 * @param seq higher than that of all entries that could be seen before
 * @param caseRef what the case is called
 * @param version the one it gave the case
 * @param by who did it, by name
 * @param details what else there is to say of it; nothing that tells of a person
 * @param text what was said or written; nothing where none was or it was erased
 */
public record CaseEntry(
        long seq,
        String caseRef,
        int version,
        EntryKind kind,
        Instant at,
        String by,
        JsonNode details,
        Optional<String> text) {}
