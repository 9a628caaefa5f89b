package dev.makegood.server.audit;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done, or refused.
 *
 * @param actor who did it: {@code person:agent}, {@code api-key:<id>}, {@code system}, or {@link #UNKNOWN}
 * @param action what was done, past tense: {@code person.created}
 * @param subject to whom or what, in the form of an actor; nothing where the action says it all
 * @param details what else is worth knowing; no secrets, and nothing personal but the user names of staff
 */
public record Act(String actor, String action, @Nullable String subject, Map<String, Object> details) {
    public static final String SYSTEM = "system";
    public static final String UNKNOWN = "unknown";

    public Act {
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    public static Act of(String actor, String action, @Nullable String subject) {
        return new Act(actor, action, subject, Map.of());
    }

    /** This act with one more detail: a text, a truth, or a list of texts. */
    public Act with(String name, Object value) {
        SortedMap<String, Object> more = new TreeMap<>(details);
        more.put(name, value);
        return new Act(actor, action, subject, more);
    }
}
