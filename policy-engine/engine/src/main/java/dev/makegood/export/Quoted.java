package dev.makegood.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Texts as exported rules carry them. Only letters, digits, spaces and a few marks ever stand between quotes; any other
 * text is written with its signs encoded, so that nothing in it means anything to whatever reads the rules.
 */
final class Quoted {
    private static final String MARKS = " .,:-_";

    private Quoted() {}

    /** Whether that text may stand between quotes as it is. */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(Quoted::isPlain);
    }

    private static boolean isPlain(int c) {
        return Character.isBmpCodePoint(c) && (Character.isLetterOrDigit(c) || MARKS.indexOf(c) >= 0);
    }

    /** An expression whose value is that text. */
    static String text(String text) {
        return isPlain(text) ? '"' + text + '"' : "Exact.text(\"" + encoded(text) + "\")";
    }

    /** Texts that Exact reads by itself: never calls. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("*", "%2A");
    }

    /** A comment that says that text, as far as its signs are harmless. */
    static String comment(String text) {
        var comment = new StringBuilder("// ");
        text.codePoints().forEach(c -> comment.appendCodePoint(isPlain(c) ? c : ' '));
        return comment.toString();
    }
}
