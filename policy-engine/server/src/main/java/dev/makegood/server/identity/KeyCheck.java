package dev.makegood.server.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Tells who presents an API key. A key that was found good is trusted for a few seconds without asking the database, so
 * a revocation reaches other nodes within {@link #TRUST}; this node forgets the key at once.
 */
@Component
public class KeyCheck {
    static final Duration TRUST = Duration.ofSeconds(4);

    private static final Logger LOG = LoggerFactory.getLogger(KeyCheck.class);
    private static final Duration USES_ARE_NOTED_EVERY = Duration.ofMinutes(1);

    private final ApiKeys keys;
    private final Clock clock;
    private final Map<String, Trusted> trusted = new ConcurrentHashMap<>();
    private final Map<UUID, Instant> noted = new ConcurrentHashMap<>();
    private long revocations;

    KeyCheck(ApiKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Whether that looks like one of ours at all. */
    public static boolean isKey(String presented) {
        return new KeyText(presented).isWellFormed();
    }

    /** Who presents that key, if it is one of ours and still valid. */
    public Optional<Caller> find(String presented) {
        var text = new KeyText(presented);
        return text.isWellFormed()
                ? check(text.hash())
                        .filter(key -> !key.isExpiredAt(clock.instant()))
                        .map(ApiKey::caller)
                : Optional.empty();
    }

    /** From now on that key is asked for again. */
    synchronized void forget(String hash) {
        revocations++;
        trusted.remove(hash);
    }

    private Optional<ApiKey> check(String hash) {
        var known = trusted.get(hash);
        return known != null && known.isFresh() ? Optional.of(known.key()) : ask(hash);
    }

    private Optional<ApiKey> ask(String hash) {
        trusted.remove(hash);
        var before = revocations();
        var found = keys.findByHash(hash);
        found.ifPresent(key -> {
            trust(key, before);
            noteUse(key);
        });
        return found;
    }

    private synchronized long revocations() {
        return revocations;
    }

    /** Unless a key was revoked while this one was read: it may be the one. */
    private synchronized void trust(ApiKey key, long before) {
        if (revocations == before) {
            trusted.put(key.hash(), new Trusted(key, System.nanoTime()));
        }
    }

    private void noteUse(ApiKey key) {
        var now = clock.instant();
        var last = noted.get(key.id());
        if (last == null || Duration.between(last, now).compareTo(USES_ARE_NOTED_EVERY) >= 0) {
            noted.put(key.id(), now);
            Thread.ofVirtual().name("key-use").start(() -> saveUse(key, now));
        }
    }

    private void saveUse(ApiKey key, Instant at) {
        try {
            keys.wasUsed(key.id(), at);
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("The use of an API key was not noted: {}", e.getMessage());
        }
    }

    private record Trusted(ApiKey key, long since) {
        boolean isFresh() {
            return System.nanoTime() - since < TRUST.toNanos();
        }
    }
}
