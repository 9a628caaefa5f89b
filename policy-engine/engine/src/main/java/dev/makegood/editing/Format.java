package dev.makegood.editing;

import dev.makegood.language.RuleText;
import java.util.List;

/** Lays rule text out in one way: words and comments stay, only what is between them changes. */
public final class Format {
    private Format() {}

    /**
     * That text in the one layout.
     *
     * @param labels lines that may head it and mean nothing
     */
    public static Formatted of(String file, String text, List<String> labels) {
        var faults = RuleText.faults(file, text, labels);
        return faults.isEmpty() ? new Formatted.Laid(laid(text)) : new Formatted.Left(faults);
    }

    private static String laid(String text) {
        return new Page(new RuleLayout(new Words(text)).file()).text();
    }
}
