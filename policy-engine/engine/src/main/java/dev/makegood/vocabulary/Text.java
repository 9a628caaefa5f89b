package dev.makegood.vocabulary;

import java.util.Locale;

/** A text in both first languages. */
public record Text(String en, String vi) {
    public Text {
        if (en.isBlank() || vi.isBlank()) {
            throw new IllegalArgumentException(
                    "a text needs both languages but is en=\"" + en + "\", vi=\"" + vi + "\"");
        }
    }

    /** Fills {@link String#format} places of both languages with the same arguments. */
    public Text filled(Object... arguments) {
        return new Text(String.format(Locale.ROOT, en, arguments), String.format(Locale.ROOT, vi, arguments));
    }
}
