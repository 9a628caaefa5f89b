package dev.makegood.server.decision;

import dev.makegood.server.decision.log.Sealing;
import dev.makegood.server.decision.log.WrappedKey;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Encrypts what tells of a person outside of decisions, in the way of their personal parts: where the key is deleted, what
 * it encrypted is gone.
 */
@Component
public class PersonalVault {
    private final Sealing sealing;

    PersonalVault(Sealing sealing) {
        this.sealing = sealing;
    }

    /** A new key, to be kept with what it encrypts. */
    public byte[] newKey(UUID owner, String name) {
        return sealing.key(owner, name).wrapped();
    }

    /**
     * What it is, encrypted by that key.
     *
     * @param part where in {@code owner} it stands
     */
    public byte[] seal(UUID owner, String name, byte[] key, String part, byte[] plain) {
        return sealing.seal(new WrappedKey(owner, name, key), part, plain);
    }

    /** Nothing, if it was not sealed there by that key. */
    public Optional<byte[]> open(UUID owner, String name, byte[] key, String part, byte[] sealed) {
        return sealing.open(new WrappedKey(owner, name, key), part, sealed);
    }
}
