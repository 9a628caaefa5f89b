package dev.makegood.server.casefile;

import java.util.Optional;

/**
 * Which cases of a queue are wanted.
 *
 * @param view whose
 * @param status only those that stand so; those that are not over otherwise
 * @param text only those in whose name, customer or subject it stands
 * @param after only those behind that place
 */
public record CaseQuery(View view, Optional<CaseStatus> status, Optional<String> text, Optional<QueuePlace> after) {
    /** Whose cases. */
    public enum View {
        /** Those in the caller's hands. */
        MINE,
        /** Those of the caller's teams. */
        TEAM,
        /** Those in nobody's hands. */
        UNASSIGNED,
        ALL
    }
}
