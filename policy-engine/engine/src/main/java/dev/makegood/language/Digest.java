package dev.makegood.language;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of everything in a rule set that decides. */
public final class Digest {
    private Digest() {}

    /** {@code sha256:…} over {@linkplain RuleSetFiles#canonical canonical} bytes. */
    public static String of(byte[] canonical) {
        return "sha256:" + HexFormat.of().formatHex(sha256().digest(canonical));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
