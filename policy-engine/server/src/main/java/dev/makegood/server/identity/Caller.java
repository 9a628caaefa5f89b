package dev.makegood.server.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param id the same for ever, and of nobody else: {@code person:agent}, {@code api-key:<uuid>}, {@code source:<uuid>}
 * @param name for people to read
 * @param authorities what may be done
 * @param grade of a person; nothing else has one
 * @param branch of a person or a system that belongs to one
 */
public record Caller(
        Kind kind,
        String id,
        String name,
        Set<Scope> authorities,
        @Nullable Grade grade,
        @Nullable String branch) {
    private static final String SEPARATOR = ":";

    /** How somebody signed in. */
    public enum Kind {
        PERSON("person"),
        API_KEY("api-key"),
        /** Another system, by what it signed. */
        SOURCE("source");

        private final String key;

        Kind(String key) {
            this.key = key;
        }

        /** As records write it, and as ids begin. */
        public String key() {
            return key;
        }
    }

    public Caller {
        authorities = Set.copyOf(authorities);
    }

    public static Caller person(
            String user, String name, Set<Scope> authorities, Grade grade, @Nullable String branch) {
        return new Caller(Kind.PERSON, personId(user), name, authorities, grade, branch);
    }

    static Caller apiKey(UUID key, String name, Set<Scope> scopes) {
        return new Caller(Kind.API_KEY, keyId(key), name, scopes, null, null);
    }

    /** Another system that tells of cases, of a branch or of none. */
    public static Caller source(UUID source, String name, @Nullable String branch) {
        return new Caller(Kind.SOURCE, Kind.SOURCE.key() + SEPARATOR + source, name, Set.of(Scope.CASES), null, branch);
    }

    public static String personId(String user) {
        return Kind.PERSON.key() + SEPARATOR + user;
    }

    static String keyId(UUID key) {
        return Kind.API_KEY.key() + SEPARATOR + key;
    }

    public boolean may(Scope scope) {
        return authorities.contains(scope);
    }
}
