package dev.makegood.server.notice;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something on record that a person should know.
 *
 * @param id higher than that of any notice before it
 * @param by the name of whoever did it
 * @param about what it concerns
 * @param readAt since when the person knows; nothing where that is not known
 */
public record Notice(
        long id,
        NoticeKind kind,
        Instant at,
        String by,
        About about,
        @Nullable Instant readAt) {
    /**
     * What a notice concerns; each part is there where the kind has it.
     *
     * @param release its number
     * @param title of the draft that was submitted
     * @param detail the name of the rule or of the node, or what the case is called
     * @param effectiveAt when the release goes live, or did
     */
    public record About(
            @Nullable String ruleSet,
            @Nullable Integer release,
            @Nullable UUID submission,
            @Nullable String title,
            @Nullable String detail,
            @Nullable Instant effectiveAt) {}
}
