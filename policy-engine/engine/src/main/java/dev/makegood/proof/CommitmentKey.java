package dev.makegood.proof;

import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 32 random bytes without which nobody can guess what a commitment is to. Parts of a record may share one only if they
 * are erased together: while a key is left, a part made with it can be guessed.
 */
public final class CommitmentKey {
    private static final int LENGTH = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] bytes;

    private CommitmentKey(byte[] bytes) {
        this.bytes = bytes;
    }

    public static CommitmentKey of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("a commitment's key has 32 bytes, not " + bytes.length);
        }
        return new CommitmentKey(bytes.clone());
    }

    /** A key that was never there before. */
    public static CommitmentKey random(SecureRandom random) {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        return new CommitmentKey(bytes);
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    Hash authenticate(byte[] data) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(bytes, ALGORITHM));
            return Hash.of(mac.doFinal(data));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CommitmentKey that && MessageDigest.isEqual(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Names nothing of the key, which must show in no log. */
    @Override
    public String toString() {
        return "commitment key";
    }
}
