package dev.makegood.language;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files as one row of bytes: the language version, then path and text of each, every part after its length. No two sets
 * of files read the same.
 */
final class CanonicalForm {
    private static final String LANGUAGE = "language";

    private CanonicalForm() {}

    static byte[] of(SortedMap<String, String> texts) {
        var bytes = new ByteArrayOutputStream();
        add(bytes, LANGUAGE, RuleSet.LANGUAGE_VERSION);
        texts.forEach((path, text) -> add(bytes, path, text));
        return bytes.toByteArray();
    }

    static RuleSetFiles read(byte[] canonical) {
        var bytes = ByteBuffer.wrap(canonical);
        if (!part(bytes).equals(LANGUAGE) || !part(bytes).equals(RuleSet.LANGUAGE_VERSION)) {
            throw new IllegalArgumentException("these files are of another version of the language");
        }
        var texts = new TreeMap<String, String>();
        while (bytes.hasRemaining()) {
            texts.put(part(bytes), part(bytes));
        }
        return new RuleSetFiles(texts);
    }

    private static void add(ByteArrayOutputStream bytes, String path, String text) {
        for (var part : new String[] {path, text}) {
            var encoded = part.getBytes(StandardCharsets.UTF_8);
            bytes.writeBytes((encoded.length + ":").getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(encoded);
        }
    }

    private static String part(ByteBuffer bytes) {
        var length = 0;
        for (var digit = bytes.get(); digit != ':'; digit = bytes.get()) {
            length = length * 10 + Character.digit(digit, 10);
        }
        var encoded = new byte[length];
        bytes.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }
}
