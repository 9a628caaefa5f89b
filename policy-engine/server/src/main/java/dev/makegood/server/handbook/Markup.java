package dev.makegood.server.handbook;

/** XHTML in the making; what it is given is text, never markup. */
final class Markup {
    private final StringBuilder written = new StringBuilder();

    Markup open(String tag) {
        written.append('<').append(tag).append('>');
        return this;
    }

    Markup open(String tag, String attribute, String value) {
        written.append('<').append(tag).append(' ').append(attribute).append("=\"");
        text(value);
        written.append("\">");
        return this;
    }

    Markup close(String tag) {
        written.append("</").append(tag).append('>');
        return this;
    }

    Markup text(String text) {
        text.codePoints().filter(Markup::isAllowed).forEach(this::append);
        return this;
    }

    Markup element(String tag, String text) {
        return open(tag).text(text).close(tag);
    }

    Markup element(String tag, String attribute, String value, String text) {
        return open(tag, attribute, value).text(text).close(tag);
    }

    private void append(int character) {
        switch (character) {
            case '<' -> written.append("&lt;");
            case '>' -> written.append("&gt;");
            case '&' -> written.append("&amp;");
            case '"' -> written.append("&quot;");
            default -> written.appendCodePoint(character);
        }
    }

    private static boolean isAllowed(int character) {
        return character >= ' ' && !Character.isSurrogate((char) character) && character < 0xFFFE
                || character == '\n'
                || character > 0xFFFF;
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
