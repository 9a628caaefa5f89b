package dev.makegood.editing;

import dev.makegood.language.Rule;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.RuleText;
import dev.makegood.language.Span;
import dev.makegood.language.Survey;
import dev.makegood.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules and tables of a rule set, with their places. */
public final class Outline {
    private Outline() {}

    /** What an entry is. */
    public enum Kind {
        RULE,
        TABLE,
        ROW
    }

    /**
     * One rule, table or row.
     *
     * @param title in the other language, where it has one
     * @param span of its name
     * @param endLine the last line it takes
     */
    public record Entry(
            Kind kind,
            String name,
            Optional<String> title,
            Optional<String> stage,
            int salience,
            String file,
            Span span,
            int endLine) {}

    /** All entries, by file and in their order there, whether they compile or not. */
    public static List<Entry> of(RuleSetFiles files, Survey survey) {
        var entries = new ArrayList<Entry>();
        files.below(RuleSetFiles.RULES)
                .forEach((file, text) ->
                        entries.addAll(rules(file, RuleText.of(text).tokens())));
        files.below(RuleSetFiles.TABLES).forEach((file, text) -> {
            entries.add(table(file, text));
            survey.rules().stream()
                    .filter(rule -> rule.file().equals(file))
                    .map(rule -> row(rule, survey))
                    .forEach(entries::add);
        });
        return entries;
    }

    private static Entry table(String file, String text) {
        var name = file.substring(RuleSetFiles.TABLES.length()).replaceFirst("\\.csv$", "");
        int lines = (int) text.stripTrailing().lines().count();
        return new Entry(Kind.TABLE, name, Optional.empty(), Optional.empty(), 0, file, Span.START, Math.max(1, lines));
    }

    private static Entry row(Rule rule, Survey survey) {
        return new Entry(
                Kind.ROW,
                rule.name(),
                Optional.of(rule.title().vi()).filter(title -> !title.equals(rule.name())),
                survey.header().map(header -> header.stages().get(rule.stage())),
                rule.salience(),
                rule.file(),
                rule.span(),
                rule.span().line());
    }

    private static List<Entry> rules(String file, List<Token> tokens) {
        var entries = new ArrayList<Entry>();
        int start = next(tokens, 0);
        while (start < tokens.size()) {
            int end = next(tokens, start + 1);
            rule(file, tokens.subList(start, end)).ifPresent(entries::add);
            start = end;
        }
        return entries;
    }

    private static int next(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && !tokens.get(at).is("rule")) {
            at++;
        }
        return at;
    }

    /** Empty for a rule without a name. */
    private static Optional<Entry> rule(String file, List<Token> words) {
        if (words.size() < 2 || words.get(1).kind() == Token.Kind.END) {
            return Optional.empty();
        }
        var name = words.get(1);
        int end = last(words);
        int salience = after(words, "salience")
                .filter(digits -> digits.text().matches("[0-9]{1,4}"))
                .map(digits -> Integer.parseInt(digits.text()))
                .orElse(0);
        boolean isNegative =
                after(words, "salience").filter(word -> word.is("-")).isPresent();
        return Optional.of(new Entry(
                Kind.RULE,
                name.text(),
                after(words, "=")
                        .map(Token::text)
                        .filter(_ -> after(words, "title").isPresent()),
                after(words, "agenda-group").map(Token::text),
                isNegative ? negative(words) : salience,
                file,
                name.span(),
                words.get(end).span().line()));
    }

    private static int negative(List<Token> words) {
        return after(words, "-")
                .filter(digits -> digits.text().matches("[0-9]{1,4}"))
                .map(digits -> -Integer.parseInt(digits.text()))
                .orElse(0);
    }

    private static int last(List<Token> words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).is("end")) {
                return i;
            }
        }
        var last = words.getLast();
        return last.kind() == Token.Kind.END ? words.size() - 2 : words.size() - 1;
    }

    /** The word behind that one, before {@code when}. */
    private static Optional<Token> after(List<Token> words, String word) {
        for (int i = 2; i + 1 < words.size() && !words.get(i).is("when"); i++) {
            if (words.get(i).is(word)) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
