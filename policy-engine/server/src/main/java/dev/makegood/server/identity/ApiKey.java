package dev.makegood.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Set;

/**
 * What is kept of an API key.
 *
 * @param name of what uses it, for people
 * @param hash of the key; the key itself is kept nowhere
 */
record ApiKey(String name, String hash, Set<Scope> scopes, Instant createdAt, Instant expiresAt) {
    /** Compares in a time that tells nothing of how much is alike. */
    boolean isFor(String presentedHash) {
        return MessageDigest.isEqual(
                hash.getBytes(StandardCharsets.US_ASCII), presentedHash.getBytes(StandardCharsets.US_ASCII));
    }

    boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }
}
