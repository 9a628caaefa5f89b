package dev.makegood.editing;

import static dev.makegood.editing.Breaks.BLANK_LINE;
import static dev.makegood.editing.Breaks.LINE;
import static dev.makegood.editing.Breaks.SPACE;
import static dev.makegood.editing.Breaks.SPACE_OR_LINE;

import dev.makegood.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where lines may end in a file of rules. */
final class RuleLayout {
    private static final int INDENT = 2;
    private static final Set<String> GROUPS = Set.of("forall", "accumulate", "acc");

    private final Words words;
    private final ExpressionLayout expressions;

    RuleLayout(Words words) {
        this.words = words;
        this.expressions = new ExpressionLayout(words);
    }

    Sheet file() {
        var parts = new ArrayList<Sheet>();
        while (!words.isOver()) {
            if (words.peek().is("rule")) {
                parts.add(BLANK_LINE);
                parts.add(rule());
            } else {
                parts.add(LINE);
                parts.add(label());
            }
        }
        if (words.hasComments()) {
            parts.add(BLANK_LINE);
            parts.add(words.next());
        }
        return new Sheet.Parts(parts);
    }

    /** {@code import com.example.Order;}. */
    private Sheet label() {
        var parts = new ArrayList<Sheet>();
        while (!words.peek().is(";")) {
            boolean isBehindDot = words.peek().is(".");
            parts.add(words.next());
            if (!isBehindDot && !words.peek().is(".") && !words.peek().is(";")) {
                parts.add(SPACE);
            }
        }
        parts.add(words.next());
        return new Sheet.Parts(parts);
    }

    private Sheet rule() {
        var parts = new ArrayList<Sheet>();
        parts.add(words.next());
        parts.add(SPACE);
        parts.add(words.next());
        while (!words.peek().is("when")) {
            parts.add(new Sheet.Indented(INDENT, Sheet.of(LINE, words.peek().is("@") ? annotation() : attribute())));
        }
        parts.add(LINE);
        parts.add(words.next());
        while (!words.peek().is("then")) {
            parts.add(new Sheet.Indented(INDENT, Sheet.of(LINE, element())));
        }
        parts.add(LINE);
        parts.add(words.next());
        while (!words.peek().is("end")) {
            parts.add(new Sheet.Indented(INDENT, Sheet.of(LINE, statement())));
        }
        parts.add(LINE);
        parts.add(words.next());
        return new Sheet.Parts(parts);
    }

    /** {@code @title(en = "…", vi = "…")}. */
    private Sheet annotation() {
        var parts = new ArrayList<Sheet>();
        while (!words.peek().is(")")) {
            boolean isSign = words.peek().is("@") || words.peek().is("(");
            boolean isName = words.peekSecond().is("(")
                    || words.peekSecond().is(")")
                    || words.peekSecond().is(",");
            parts.add(words.next());
            if (!isSign && !isName) {
                parts.add(SPACE);
            }
        }
        parts.add(words.next());
        return new Sheet.Parts(parts);
    }

    /** {@code salience -5}. */
    private Sheet attribute() {
        var name = words.next();
        var sign = words.peek().is("-") ? words.next() : Sheet.of();
        return Sheet.of(name, SPACE, sign, words.next());
    }

    /** Elements joined by {@code or} and {@code and}. */
    private Sheet element() {
        var parts = new ArrayList<Sheet>();
        parts.add(single());
        while (words.peek().is("or") || words.peek().is("and")) {
            parts.add(SPACE_OR_LINE);
            parts.add(words.next());
            parts.add(SPACE);
            parts.add(single());
        }
        return new Sheet.Group(new Sheet.Parts(parts));
    }

    private Sheet single() {
        var first = words.peek();
        if (first.is("not") || first.is("exists")) {
            var word = words.next();
            return words.peek().is("(") ? Sheet.of(word, group(false)) : Sheet.of(word, SPACE, single());
        }
        if (first.kind() == Token.Kind.NAME && GROUPS.contains(first.text())) {
            var word = words.next();
            return Sheet.of(word, group(!first.is("forall")));
        }
        return first.is("(") ? group(false) : pattern();
    }

    /** {@code ( A() or B() )}; with figures behind the elements in accumulate. */
    private Sheet group(boolean hasFigures) {
        var open = words.next();
        var inner = new ArrayList<Sheet>();
        if (words.peek().is("or") || words.peek().is("and")) {
            inner.add(words.next());
            inner.add(SPACE_OR_LINE);
        }
        while (!isOneOf(")", ";", ",")) {
            if (!inner.isEmpty()) {
                inner.add(SPACE_OR_LINE);
            }
            inner.add(element());
        }
        if (hasFigures && isOneOf(";", ",")) {
            inner.add(words.next());
            inner.add(SPACE_OR_LINE);
            inner.addAll(expressions.listed());
        }
        return closed(open, inner);
    }

    private Sheet closed(Sheet open, List<Sheet> inner) {
        var close = words.next();
        return inner.isEmpty()
                ? Sheet.of(open, close)
                : new Sheet.Group(Sheet.of(open, SPACE, new Sheet.Aligned(new Sheet.Parts(inner)), SPACE, close));
    }

    private Sheet pattern() {
        var parts = new ArrayList<Sheet>();
        if (words.peekSecond().is(":")) {
            parts.add(words.next());
            parts.add(SPACE);
            parts.add(words.next());
            parts.add(SPACE);
        }
        parts.add(words.next());
        var open = words.next();
        parts.add(closed(open, expressions.listed()));
        return new Sheet.Parts(parts);
    }

    private boolean isOneOf(String... signs) {
        return List.of(signs).stream().anyMatch(words.peek()::is);
    }

    private Sheet statement() {
        if (words.peek().is("if")) {
            return choice();
        }
        if (words.peek().is("outcome")) {
            return expressions.chain();
        }
        if (words.peekSecond().is("(")) {
            return Sheet.of(expressions.expression(), words.next());
        }
        return Sheet.of(
                words.next(), SPACE, words.next(), SPACE, words.next(), SPACE, expressions.expression(), words.next());
    }

    private Sheet choice() {
        var parts = new ArrayList<Sheet>();
        parts.add(words.next());
        parts.add(SPACE);
        parts.add(words.next());
        parts.add(expressions.expression());
        parts.add(words.next());
        parts.add(SPACE);
        parts.add(block());
        if (words.peek().is("else")) {
            parts.add(SPACE);
            parts.add(words.next());
            parts.add(SPACE);
            parts.add(words.peek().is("if") ? choice() : block());
        }
        return new Sheet.Parts(parts);
    }

    private Sheet block() {
        var parts = new ArrayList<Sheet>();
        parts.add(words.next());
        while (!words.peek().is("}")) {
            parts.add(new Sheet.Indented(INDENT, Sheet.of(LINE, statement())));
        }
        parts.add(LINE);
        parts.add(words.next());
        return new Sheet.Parts(parts);
    }
}
