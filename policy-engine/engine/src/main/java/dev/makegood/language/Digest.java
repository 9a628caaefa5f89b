package dev.makegood.language;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The fingerprint of everything in a rule set that decides; golden cases do not. */
final class Digest {
    private Digest() {}

    static String of(RuleSetFiles files) {
        var sha256 = sha256();
        add(sha256, "language", RuleSet.LANGUAGE_VERSION);
        files.texts().forEach((path, text) -> {
            if (!path.startsWith(RuleSetFiles.CASES)) {
                add(sha256, path, text);
            }
        });
        return "sha256:" + HexFormat.of().formatHex(sha256.digest());
    }

    /** Lengths go in before texts, so that no two sets of files read the same. */
    private static void add(MessageDigest digest, String path, String text) {
        for (var part : new String[] {path, text}) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
