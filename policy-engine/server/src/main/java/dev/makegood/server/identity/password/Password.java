package dev.makegood.server.identity.password;

import java.security.SecureRandom;
import java.text.Normalizer;

/** A password itself, in one form of Unicode (NFC) however it was typed. It shows itself nowhere by accident. */
public final class Password {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String EASY_TO_TYPE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 4;
    private static final int OF_A_GROUP = 5;

    private final String text;

    public Password(String typed) {
        this.text = Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** To be used once: about 99 random bits, in groups that can be read out. */
    public static Password random() {
        var text = new StringBuilder();
        for (var position = 0; position < GROUPS * OF_A_GROUP; position++) {
            if (position > 0 && position % OF_A_GROUP == 0) {
                text.append('-');
            }
            text.append(EASY_TO_TYPE.charAt(RANDOM.nextInt(EASY_TO_TYPE.length())));
        }
        return new Password(text.toString());
    }

    int length() {
        return text.codePointCount(0, text.length());
    }

    public String reveal() {
        return text;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Password that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "Password";
    }
}
