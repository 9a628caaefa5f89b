package dev.makegood.form;

import dev.makegood.language.RuleText;
import dev.makegood.language.Span;
import dev.makegood.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a text with the comments around them. */
final class Source {
    private final String text;
    private final List<Token> words;
    private final List<Integer> lines = new ArrayList<>();
    /** Where the comments before each word begin: behind those on the line of the word before. */
    private final int[] starts;

    private final List<RuleText.Comment> comments;

    Source(String text) {
        this.text = text;
        var whole = RuleText.of(text);
        this.words = whole.tokens();
        this.comments = whole.comments();
        lines.add(0);
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            lines.add(i + 1);
        }
        starts = new int[words.size()];
        for (int i = 1; i < words.size(); i++) {
            starts[i] = behind(i - 1);
        }
    }

    List<Token> words() {
        return words;
    }

    Token word(int at) {
        return words.get(Math.min(at, words.size() - 1));
    }

    private int offset(int line, int column) {
        return lines.get(line - 1) + column - 1;
    }

    private int start(int word) {
        var span = words.get(word).span();
        return Math.min(text.length(), offset(span.line(), span.column()));
    }

    private int end(int word) {
        var span = words.get(word).span();
        return Math.min(text.length(), offset(span.line(), span.endColumn()));
    }

    /** The end of a word and of the comments behind it on its line. */
    private int behind(int word) {
        int end = end(word);
        int next = start(word + 1);
        for (var comment : comments) {
            int at = offset(comment.span());
            if (at >= end
                    && at < next
                    && comment.span().line() == words.get(word).span().line()) {
                end = at + comment.text().length();
            }
        }
        return end;
    }

    private int offset(Span span) {
        return offset(span.line(), span.column());
    }

    /** Those words, the comments before the first and behind the last left out. */
    String bare(int from, int to) {
        return from >= to ? "" : text.substring(start(from), end(to - 1));
    }

    /** Those words with all comments that belong to them. */
    String whole(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], starts[to]);
    }

    /** The comments before that word. */
    String before(int word) {
        return text.substring(starts[word], start(word));
    }

    /** The comments before the first of those words, among them and behind the last, in place of the words a new text. */
    String replaced(int from, int to, String written) {
        return before(from) + comments(start(from), end(to - 1)) + written + text.substring(end(to - 1), starts[to]);
    }

    /** The comments among and behind those words. */
    String comments(int from, int to) {
        return comments.stream()
                .filter(comment -> offset(comment.span()) >= from && offset(comment.span()) < to)
                .map(comment -> comment.text() + "\n")
                .collect(Collectors.joining());
    }

    /** What stands behind the word on its line. */
    String commentsBehind(int word) {
        return comments(end(word), starts[word + 1]);
    }

    Stretch stretch(int from, int to) {
        var first = words.get(from).span();
        var last = words.get(to - 1).span();
        return new Stretch(first.line(), first.column(), last.line(), last.endColumn());
    }

    /** Behind the whole text. */
    Stretch end() {
        int column = text.length() - lines.getLast() + 1;
        return new Stretch(lines.size(), column, lines.size(), column);
    }

    /** The word behind the parenthesis or brace that closes the one there. */
    int closed(int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            var word = words.get(i);
            depth += word.is("(") || word.is("{") ? 1 : word.is(")") || word.is("}") ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return words.size() - 1;
    }

    /** Where the parts begin and end that those commas outside of parentheses part. */
    List<Range> listed(int from, int to) {
        var ranges = new ArrayList<Range>();
        int start = from;
        for (int i = from; i < to; i++) {
            if (words.get(i).is("(")) {
                i = closed(i) - 1;
            } else if (words.get(i).is(",")) {
                ranges.add(new Range(start, i));
                start = i + 1;
            }
        }
        if (start < to) {
            ranges.add(new Range(start, to));
        }
        return ranges;
    }
}
