package dev.makegood.golden;

import dev.makegood.language.RuleText;
import dev.makegood.language.Span;
import dev.makegood.language.Token;
import dev.makegood.vocabulary.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Small changes to a file of rules. */
final class RuleMutations {
    /** Functions whose text is a value. */
    private static final Set<String> VALUES = Set.of("money", "percent", "date", "instant", "duration");

    private static final Text WITHOUT = new Text("without the rule “%s”", "bỏ quy tắc “%s”");

    private final List<String> lines;
    private final List<Token> tokens;
    private final List<Mutation> mutations = new ArrayList<>();

    private RuleMutations(String text) {
        this.lines = text.lines().toList();
        this.tokens = RuleText.of(text).tokens();
    }

    static List<Mutation> of(String text) {
        var changed = new RuleMutations(text);
        for (int i = 0; i < changed.tokens.size(); i++) {
            changed.mutate(i);
        }
        return changed.mutations;
    }

    /** The values in it. */
    static List<Spot> spots(String text) {
        var read = new RuleMutations(text);
        return IntStream.range(0, read.tokens.size())
                .mapToObj(read::spot)
                .flatMap(Optional::stream)
                .toList();
    }

    private void mutate(int at) {
        var token = tokens.get(at);
        spot(at).ifPresent(spot -> mutations.addAll(Neighbours.of(spot)));
        switch (token.kind()) {
            case STRING -> {
                if (before(at, 1).is("rule")) {
                    drop(token);
                }
            }
            case SYMBOL -> Neighbours.ofComparison(token.text()).ifPresent(words -> replace(token, words));
            case NUMBER, NAME, VARIABLE, END -> {}
        }
    }

    private Optional<Spot> spot(int at) {
        var token = tokens.get(at);
        return switch (token.kind()) {
            case NUMBER ->
                Optional.of(token).filter(_ -> !before(at, 1).is("salience")).map(each -> spot(each, ""));
            case STRING ->
                Optional.of(token)
                        .filter(_ -> VALUES.contains(before(at, 2).text()))
                        .map(each -> spot(each, "\""));
            case SYMBOL, NAME, VARIABLE, END -> Optional.empty();
        };
    }

    private Spot spot(Token token, String quote) {
        return new Spot(
                token.span().line(),
                token.text(),
                words -> Mutation.replacing(lines, token.span(), quote + words + quote));
    }

    private Token before(int at, int steps) {
        return tokens.get(Math.max(0, at - steps));
    }

    private void replace(Token token, String words) {
        mutations.add(Mutation.replacing(lines, token.span(), words));
    }

    private void drop(Token name) {
        var behind = new Span(
                name.span().line(), name.span().endColumn(), name.span().endColumn());
        var dropped = Mutation.replacing(lines, behind, " enabled false ");
        mutations.add(Mutation.dropping(dropped.line(), WITHOUT.filled(name.text()), dropped.text()));
    }
}
