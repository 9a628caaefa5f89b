package dev.makegood.language;

/**
 * One word of rule text.
 *
 * @param text as written; of a string its value, without quotes and escapes
 */
public record Token(Kind kind, String text, Span span) {
    /** What kind of word it is. */
    public enum Kind {
        NAME,
        VARIABLE,
        NUMBER,
        STRING,
        SYMBOL,
        END
    }

    /** Whether it is that word or sign, and not a text. */
    public boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SYMBOL) && text.equals(word);
    }
}
