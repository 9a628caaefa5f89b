package dev.makegood.editing;

import static dev.makegood.editing.Breaks.NOTHING_OR_LINE;
import static dev.makegood.editing.Breaks.SPACE;
import static dev.makegood.editing.Breaks.SPACE_OR_LINE;

import dev.makegood.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where lines may end in expressions. */
final class ExpressionLayout {
    private static final int INDENT = 2;
    private static final Set<String> ENDS = Set.of(",", ";", ")", "}");
    private static final Set<String> JUNCTIONS = Set.of("&&", "||");
    private static final Set<String> OPERATOR_WORDS = Set.of("in", "not", "matches", "contains");

    private final Words words;

    ExpressionLayout(Words words) {
        this.words = words;
    }

    /** Expressions up to the closing parenthesis, each with its comma or semicolon, and a place to break behind it. */
    List<Sheet> listed() {
        var parts = new ArrayList<Sheet>();
        while (!words.peek().is(")")) {
            if (words.peek().is(",") || words.peek().is(";")) {
                parts.add(words.next());
                if (!words.peek().is(")")) {
                    parts.add(SPACE_OR_LINE);
                }
            } else {
                parts.add(expression());
            }
        }
        return parts;
    }

    /** One expression, with the variable it is bound to. */
    Sheet expression() {
        var parts = new ArrayList<Sheet>();
        if (words.peekSecond().is(":")) {
            parts.add(words.next());
            parts.add(SPACE);
            parts.add(words.next());
            parts.add(SPACE);
        }
        boolean isOperandNext = true;
        while (!isEnd()) {
            isOperandNext = addWord(parts, isOperandNext);
        }
        return new Sheet.Group(new Sheet.Indented(INDENT, new Sheet.Parts(parts)));
    }

    private boolean isEnd() {
        return words.isOver()
                || words.peek().kind() == Token.Kind.SYMBOL
                        && ENDS.contains(words.peek().text());
    }

    /** Whether an operand comes next. */
    private boolean addWord(List<Sheet> parts, boolean isOperandNext) {
        var word = words.peek();
        if (word.is("(")) {
            parts.add(parenthesis());
            return false;
        }
        if (word.is(".")) {
            parts.add(words.next());
            return true;
        }
        if (isOperandNext) {
            parts.add(words.next());
            if (word.is("new")) {
                parts.add(SPACE);
            }
            return word.is("!") || word.is("-") || word.is("new");
        }
        boolean isJunction = word.kind() == Token.Kind.SYMBOL && JUNCTIONS.contains(word.text());
        parts.add(isJunction ? SPACE_OR_LINE : SPACE);
        parts.add(words.next());
        parts.add(SPACE);
        return !(word.is("not") && isOperatorWord(words.peek()));
    }

    private static boolean isOperatorWord(Token word) {
        return word.kind() == Token.Kind.NAME && OPERATOR_WORDS.contains(word.text());
    }

    /** Arguments, the values behind {@code in}, or an expression in parentheses. */
    private Sheet parenthesis() {
        var open = words.next();
        var items = new ArrayList<Sheet>();
        while (!words.peek().is(")")) {
            var item = expression();
            var comma = words.peek().is(",") ? words.next() : Sheet.of();
            items.add(items.isEmpty() ? Sheet.of(item, comma) : new Sheet.Group(Sheet.of(SPACE_OR_LINE, item, comma)));
        }
        return Sheet.of(open, new Sheet.Aligned(new Sheet.Parts(items)), words.next());
    }

    /** {@code outcome.permit(…).reason(…);}: what is said about an effect may stand on lines of its own. */
    Sheet chain() {
        var parts = new ArrayList<Sheet>();
        parts.add(words.next());
        var more = new ArrayList<Sheet>();
        for (int i = 0; words.peek().is("."); i++) {
            if (i > 0) {
                more.add(NOTHING_OR_LINE);
            }
            var call = i > 0 ? more : parts;
            call.add(words.next());
            call.add(words.next());
            call.add(parenthesis());
        }
        more.add(words.next());
        parts.add(new Sheet.Indented(INDENT, new Sheet.Parts(more)));
        return new Sheet.Group(new Sheet.Parts(parts));
    }
}
