package dev.makegood.server.decision.log;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in GCM. What it encrypts begins with 12 random bytes and ends with a tag of 16. */
final class Cipher256 {
    static final int KEY_BYTES = 32;

    private static final String TRANSFORMATION = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey key;

    Cipher256(byte[] key) {
        if (key.length != KEY_BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes, not " + key.length);
        }
        this.key = new SecretKeySpec(key, "AES");
    }

    static byte[] newKey(SecureRandom random) {
        return bytes(KEY_BYTES, random);
    }

    /** @param context must be the same when it is decrypted; it is not part of what is stored */
    byte[] encrypt(byte[] plain, byte[] context, SecureRandom random) {
        var nonce = bytes(NONCE_BYTES, random);
        try {
            var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce, context).doFinal(plain);
            return ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                    .put(nonce)
                    .put(encrypted)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    /** Nothing, if it was not encrypted by this key in that context, or was changed since. */
    Optional<byte[]> decrypt(byte[] stored, byte[] context) {
        if (stored.length < NONCE_BYTES) {
            return Optional.empty();
        }
        var bytes = ByteBuffer.wrap(stored);
        var nonce = new byte[NONCE_BYTES];
        bytes.get(nonce);
        var encrypted = new byte[bytes.remaining()];
        bytes.get(encrypted);
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, nonce, context).doFinal(encrypted));
        } catch (AEADBadTagException _) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] context) throws GeneralSecurityException {
        var cipher = Cipher.getInstance(TRANSFORMATION);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context);
        return cipher;
    }

    private static byte[] bytes(int number, SecureRandom random) {
        var bytes = new byte[number];
        random.nextBytes(bytes);
        return bytes;
    }
}
