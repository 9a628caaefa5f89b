package dev.makegood.server.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param id the same for ever, and of nobody else: {@code person:agent}, {@code api-key:<uuid>}
 * @param name for people to read
 * @param authorities what may be done
 * @param grade of a person; no API key has one
 * @param branch of a person who belongs to one
 */
public record Caller(
        Kind kind,
        String id,
        String name,
        Set<Scope> authorities,
        @Nullable Grade grade,
        @Nullable String branch) {
    private static final String PERSON = "person:";
    private static final String API_KEY = "api-key:";

    /** How somebody signed in. */
    public enum Kind {
        PERSON,
        API_KEY
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

    public static String personId(String user) {
        return PERSON + user;
    }

    static String keyId(UUID key) {
        return API_KEY + key;
    }

    public boolean may(Scope scope) {
        return authorities.contains(scope);
    }
}
