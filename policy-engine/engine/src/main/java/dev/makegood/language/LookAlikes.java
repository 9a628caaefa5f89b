package dev.makegood.language;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What keyboards, word processors and other languages put where this language has a sign of its own. */
final class LookAlikes {
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '≥', ">="),
            Map.entry((int) '≤', "<="),
            Map.entry((int) '≠', "!="),
            Map.entry((int) '×', "*"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '–', "-"),
            Map.entry((int) '，', ","),
            Map.entry((int) '；', ";"),
            Map.entry((int) '：', ":"),
            Map.entry((int) '（', "("),
            Map.entry((int) '）', ")"),
            Map.entry((int) '\u00a0', " "));

    private static final Pattern QUOTES = Pattern.compile("[“”„‟«»]");
    private static final Pattern SUFFIX = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)[lLdDfFBI]");
    private static final Pattern EXPONENT = Pattern.compile("[0-9]+(\\.[0-9]+)?[eE][0-9]{1,2}");

    private LookAlikes() {}

    /** For a character without a meaning in the line of that number. */
    static List<Mend> mends(int character, String line, int number) {
        var written = Character.toString(character);
        return QUOTES.matcher(written).matches()
                ? quotes(line, number)
                : Optional.ofNullable(SIGNS.get(character))
                        .map(sign -> new Mend(
                                sign.isBlank() ? Mend.writing("␣") : Mend.writing(sign),
                                List.of(new Mend.Step(Optional.empty(), Optional.of(written), sign))))
                        .stream()
                        .toList();
    }

    /** Both at once: one alone would leave a text open. */
    private static List<Mend> quotes(String line, int number) {
        var steps = new ArrayList<Mend.Step>();
        QUOTES.matcher(line).results().forEach(quote -> {
            var at = new Span(number, quote.start() + 1, quote.end() + 1);
            steps.add(new Mend.Step(Optional.of(at), Optional.of(quote.group()), "\""));
        });
        return steps.size() == 2 && line.indexOf('"') < 0 ? List.of(new Mend(Mend.writing("\"…\""), steps)) : List.of();
    }

    /** For a number as Java has it, or with its digits in groups. */
    static List<Mend> number(String written) {
        var plain = written.replace("_", "");
        var suffix = SUFFIX.matcher(plain);
        if (suffix.matches()) {
            plain = suffix.group(1);
        } else if (EXPONENT.matcher(plain).matches()) {
            plain = new BigDecimal(plain).toPlainString();
        }
        return Lexer.isNumber(plain) ? List.of(Mend.instead(written, plain)) : List.of();
    }
}
