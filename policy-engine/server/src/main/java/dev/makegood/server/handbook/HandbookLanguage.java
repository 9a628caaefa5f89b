package dev.makegood.server.handbook;

import dev.makegood.vocabulary.Text;
import java.util.Locale;

/** The language a handbook is printed in. */
public enum HandbookLanguage {
    EN,
    VI;

    /** As addresses and documents write it: {@code vi}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(Text text) {
        return switch (this) {
            case EN -> text.en();
            case VI -> text.vi();
        };
    }
}
