package dev.makegood.language;

/**
 * One word of rule text.
 *
 * @param text as written; of a string its value, without quotes and escapes
 */
record Token(Kind kind, String text, Span span) {
    enum Kind {
        NAME,
        VARIABLE,
        NUMBER,
        STRING,
        SYMBOL,
        END
    }

    boolean is(String word) {
        return (kind == Kind.NAME || kind == Kind.SYMBOL) && text.equals(word);
    }
}
