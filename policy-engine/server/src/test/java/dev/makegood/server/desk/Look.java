package dev.makegood.server.desk;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** A language, a width and a scheme in which pages are seen; what is walked in one is walked in the others. */
enum Look {
    ENGLISH_LIGHT("en-GB", 1440, ColorScheme.LIGHT),
    VIETNAMESE_DARK("vi-VN", 1024, ColorScheme.DARK);

    final String locale;
    final int width;
    final ColorScheme scheme;

    Look(String locale, int width, ColorScheme scheme) {
        this.locale = locale;
        this.width = width;
        this.scheme = scheme;
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
