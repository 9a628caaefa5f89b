package dev.makegood.language;

import java.util.List;

/**
 * The words of a file of rules, whether they make rules or not.
 *
 * @param tokens in their order, the last of them {@link Token.Kind#END}
 * @param comments in their order
 */
public record RuleText(List<Token> tokens, List<Comment> comments) {
    public RuleText {
        tokens = List.copyOf(tokens);
        comments = List.copyOf(comments);
    }

    /**
     * What an author tells a reader.
     *
     * @param text as written, with its slashes
     * @param span of its first two characters
     */
    public record Comment(String text, Span span) {}

    /** The words of that text; what is wrong with them is not said. */
    public static RuleText of(String text) {
        return Lexer.readWhole(text, new Findings(""));
    }

    /**
     * What keeps that text from being parsed; nothing is said of names and types.
     *
     * @param labels lines that may head it and mean nothing
     */
    public static List<Diagnostic> faults(String file, String text, List<String> labels) {
        var findings = new Findings(file);
        Parser.parse(text, labels, findings);
        return findings.sorted();
    }
}
