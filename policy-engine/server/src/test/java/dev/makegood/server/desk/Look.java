package dev.makegood.server.desk;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A language, a width and a scheme in which pages are seen. A build has time for each walk in one of them; in the profile
 * {@code proof} it is walked in all.
 */
enum Look {
    ENGLISH_LIGHT("en-GB", 1440, ColorScheme.LIGHT),
    VIETNAMESE_DARK("vi-VN", 1024, ColorScheme.DARK);

    private static final boolean ALL = Boolean.getBoolean("desk.all-looks");

    final String locale;
    final int width;
    final ColorScheme scheme;

    Look(String locale, int width, ColorScheme scheme) {
        this.locale = locale;
        this.width = width;
        this.scheme = scheme;
    }

    static Stream<Look> inEnglish() {
        return Stream.of(values()).filter(look -> ALL || look == ENGLISH_LIGHT);
    }

    static Stream<Look> inVietnamese() {
        return Stream.of(values()).filter(look -> ALL || look == VIETNAMESE_DARK);
    }

    /** What the pages say in its language. */
    String say(String english, String vietnamese) {
        return this == ENGLISH_LIGHT ? english : vietnamese;
    }

    /** The name of a picture. */
    String picture(String what) {
        return "%s-%s-%s-%d"
                .formatted(what, locale.substring(0, 2), scheme.name().toLowerCase(Locale.ROOT), width);
    }
}
