package dev.makegood.server.webhook;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a webhook may be told of: all acts of some kinds. */
public enum Topic {
    /** Drafts submitted, commented on, returned, approved. */
    REVIEWS(Set.of("submission")),
    /** Releases that go live or no longer will, rules stopped, candidates tried beside them. */
    RELEASES(Set.of("release", "rule", "shadow", "canary"));

    private final Set<String> kinds;

    Topic(Set<String> kinds) {
        this.kinds = kinds;
    }

    public static Optional<Topic> of(String key) {
        return Arrays.stream(values()).filter(topic -> topic.key().equals(key)).findFirst();
    }

    /** As requests and answers write it: {@code reviews}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @param action of an act on record: {@code submission.made} */
    boolean covers(String action) {
        return kinds.stream().anyMatch(kind -> action.startsWith(kind + "."));
    }
}
