package dev.makegood.server.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver checks events by: the secret of a webhook, in the way of Standard Webhooks. */
public final class Secret {
    private static final String PREFIX = "whsec_";
    private static final String HMAC = "HmacSHA256";

    private final SecretKey key;

    Secret(byte[] key) {
        this.key = new SecretKeySpec(key, HMAC);
    }

    /** As the receiver's library takes it. */
    public String reveal() {
        return PREFIX + base64(key.getEncoded());
    }

    /** The value of the header {@code webhook-signature}. */
    String sign(UUID id, Instant at, byte[] body) {
        try {
            var mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update("%s.%d.".formatted(id, at.getEpochSecond()).getBytes(StandardCharsets.US_ASCII));
            return "v1," + base64(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC", e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return PREFIX + "…";
    }
}
