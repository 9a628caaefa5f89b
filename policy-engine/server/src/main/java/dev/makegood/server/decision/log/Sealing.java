package dev.makegood.server.decision.log;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Encrypts what tells of a person by keys that are nothing without that of the installation, and opens it again. */
@Component
public class Sealing {
    private final PersonalDataKey installationKey;
    private final SecureRandom random = new SecureRandom();

    Sealing(PersonalDataKey installationKey) {
        this.installationKey = installationKey;
    }

    /** A new key. */
    public WrappedKey key(UUID owner, String name) {
        var context = WrappedKey.context(owner, name);
        var wrapped = installationKey.cipher().encrypt(Cipher256.newKey(random), context, random);
        return new WrappedKey(owner, name, wrapped);
    }

    /** What only that key opens, in that place. */
    public byte[] seal(WrappedKey key, String part, byte[] plain) {
        var cipher = cipher(key).orElseThrow(() -> new IllegalStateException("this key is of another place"));
        return cipher.encrypt(plain, key.context(part), random);
    }

    /** Nothing, if it was not sealed by this key in that place, or was changed since. */
    public Optional<byte[]> open(WrappedKey key, String part, byte[] sealed) {
        return cipher(key).flatMap(cipher -> cipher.decrypt(sealed, key.context(part)));
    }

    private Optional<Cipher256> cipher(WrappedKey key) {
        return installationKey.cipher().decrypt(key.wrapped(), key.context()).map(Cipher256::new);
    }
}
