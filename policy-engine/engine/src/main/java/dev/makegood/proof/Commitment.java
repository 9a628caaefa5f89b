package dev.makegood.proof;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What a leaf holds in place of a personal part: it binds the part, tells nothing of it once the key is gone, and stays
 * when both are erased.
 *
 * @param part its name, which nothing personal belongs in
 * @param hash HMAC-SHA256 by the part's key over its name, with the length before it, and its canonical bytes
 */
public record Commitment(String part, Hash hash) {
    private static final Pattern NAME = Pattern.compile("[!-~]{1,200}");

    public Commitment {
        if (!NAME.matcher(part).matches()) {
            throw new IllegalArgumentException("a part's name has 1 to 200 visible ASCII characters");
        }
    }

    public static Commitment to(String part, CanonicalJson content, CommitmentKey key) {
        var input = new LeafInput().addSized(bytes(part)).add(content.bytes());
        return new Commitment(part, key.authenticate(input.bytes()));
    }

    /** Whether this is the commitment to that content under that key. */
    public boolean isTo(CanonicalJson content, CommitmentKey key) {
        return equals(to(part, content, key));
    }

    void addTo(LeafInput input) {
        input.addSized(bytes(part)).add(hash.bytes());
    }

    private static byte[] bytes(String part) {
        return part.getBytes(StandardCharsets.US_ASCII);
    }
}
