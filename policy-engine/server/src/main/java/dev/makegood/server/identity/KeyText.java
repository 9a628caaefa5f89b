package dev.makegood.server.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** An API key itself, 256 random bits. It is shown when it is made and never again. */
public final class KeyText {
    private static final String PREFIX = "mk_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    KeyText(String text) {
        this.text = text;
    }

    static KeyText random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new KeyText(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Whether it looks like one of ours at all. */
    boolean isWellFormed() {
        return FORM.matcher(text).matches();
    }

    /** What is kept of it. A plain hash does: random keys cannot be guessed from a dictionary. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public String reveal() {
        return text;
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
