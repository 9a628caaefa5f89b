package dev.makegood.server.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** What events are signed and checked by, in the way of Standard Webhooks. */
public final class Secret {
    private static final String PREFIX = "whsec_";
    private static final int MOST = 10;
    private static final String HMAC = "HmacSHA256";

    private final SecretKey key;

    /** @param key 32 bytes */
    public Secret(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /** As the receiver's library takes it. */
    public String reveal() {
        return PREFIX + base64(key.getEncoded());
    }

    /** The value of the header {@code webhook-signature}. */
    public String sign(String id, Instant at, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update("%s.%d.".formatted(id, at.getEpochSecond()).getBytes(StandardCharsets.US_ASCII));
            return "v1," + base64(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }

    /** Whether one of the signatures of that header is by this secret. */
    public boolean signed(String signatures, String id, Instant at, byte[] body) {
        var own = sign(id, at, body).getBytes(StandardCharsets.US_ASCII);
        return Arrays.stream(signatures.split(" ", MOST))
                .map(each -> each.getBytes(StandardCharsets.US_ASCII))
                .anyMatch(each -> MessageDigest.isEqual(own, each));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
