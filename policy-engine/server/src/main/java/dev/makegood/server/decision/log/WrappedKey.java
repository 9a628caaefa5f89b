package dev.makegood.server.decision.log;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A key for what tells of a person, encrypted by that of the installation. */
public final class WrappedKey {
    private final UUID owner;
    private final String name;
    private final byte[] wrapped;

    /**
     * One that is kept somewhere.
     *
     * @param owner what it belongs to; with {@code name} it binds the key to its place
     */
    public WrappedKey(UUID owner, String name, byte[] wrapped) {
        this.owner = owner;
        this.name = name;
        this.wrapped = wrapped.clone();
    }

    public byte[] wrapped() {
        return wrapped.clone();
    }

    byte[] context() {
        return context(owner, name);
    }

    /** Binds a part to its place, so that it cannot be moved to another owner. */
    byte[] context(String part) {
        return context(owner, part);
    }

    static byte[] context(UUID owner, String name) {
        return (owner + "/" + name).getBytes(StandardCharsets.US_ASCII);
    }
}
