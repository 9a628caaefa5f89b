package dev.makegood.language;

import dev.makegood.language.Syntax.ExpressionNode;
import dev.makegood.language.Syntax.NumberNode;
import dev.makegood.language.Syntax.StringNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A value that is written as another type, or nearly as its own, as its type has it. */
final class Rewriting {
    private static final Pattern GROUPED = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+)(.*)");
    private static final Pattern CURRENCY_FIRST = Pattern.compile("([A-Za-z]{3})\\s*([0-9.]+)");
    private static final Pattern CURRENCY_LAST = Pattern.compile("([0-9.]+)\\s*([A-Za-z]{3})");
    private static final Pattern SHORT_DATE = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Predicate<String> TRUTH = Pattern.compile("true|false").asMatchPredicate();

    private Rewriting() {}

    /** To write that value as one of the type; none where it cannot be told how. */
    static List<Mend> as(ValueType type, ExpressionNode node) {
        return switch (node) {
            case StringNode(var text, var span) -> {
                var quoted = '"' + text + '"';
                yield ofText(type, text).map(written -> Mend.instead(span, quoted, written)).stream()
                        .toList();
            }
            case NumberNode(var digits, var span) ->
                ofNumber(type, digits).map(written -> Mend.instead(span, digits, written)).stream()
                        .toList();
            default -> List.of();
        };
    }

    private static Optional<String> ofText(ValueType type, String text) {
        return switch (type) {
            case NUMBER -> Optional.of(text).filter(Lexer::isNumber);
            case BOOLEAN -> Optional.of(text).filter(TRUTH);
            case MONEY, PERCENT, DATE, INSTANT, DURATION ->
                Stream.concat(Stream.of(text), proper(type, text).stream())
                        .filter(one -> Functions.makes(type, one))
                        .findFirst()
                        .map(one -> call(type, one));
            case TEXT, LIST, FACT -> Optional.empty();
        };
    }

    private static Optional<String> ofNumber(ValueType type, String digits) {
        return switch (type) {
            case TEXT -> Optional.of('"' + digits + '"');
            case PERCENT -> Optional.of(call(type, digits));
            case BOOLEAN, NUMBER, MONEY, DATE, INSTANT, DURATION, LIST, FACT -> Optional.empty();
        };
    }

    private static String call(ValueType type, String text) {
        return "%s(\"%s\")".formatted(type, text);
    }

    /** To write the text that a function is given as it takes it. */
    static List<Mend> argument(ValueType type, StringNode node) {
        return proper(type, node.value())
                .filter(one -> Functions.makes(type, one))
                .map(one -> Mend.instead(node.span(), node.value(), one))
                .stream()
                .toList();
    }

    private static Optional<String> proper(ValueType type, String text) {
        return switch (type) {
            case MONEY -> Optional.of(money(ungrouped(text.strip())));
            case PERCENT -> Optional.of(ungrouped(text.replace("%", "").strip()));
            case DATE -> {
                var parts = SHORT_DATE.matcher(text.strip());
                yield parts.matches()
                        ? Optional.of("%s-%02d-%02d"
                                .formatted(
                                        parts.group(1),
                                        Integer.parseInt(parts.group(2)),
                                        Integer.parseInt(parts.group(3))))
                        : Optional.empty();
            }
            case BOOLEAN, NUMBER, TEXT, INSTANT, DURATION, LIST, FACT -> Optional.empty();
        };
    }

    private static String ungrouped(String text) {
        var grouped = GROUPED.matcher(text);
        return grouped.matches() ? grouped.group(1).replace(",", "") + grouped.group(2) : text;
    }

    private static String money(String text) {
        var first = CURRENCY_FIRST.matcher(text);
        var last = CURRENCY_LAST.matcher(text);
        if (first.matches()) {
            return first.group(2) + " " + first.group(1).toUpperCase(Locale.ROOT);
        }
        return last.matches() ? last.group(1) + " " + last.group(2).toUpperCase(Locale.ROOT) : text;
    }
}
