package dev.makegood.editing;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.RuleText;
import dev.makegood.language.Span;
import dev.makegood.language.Survey;
import dev.makegood.language.Symbol;
import dev.makegood.language.Token;
import dev.makegood.language.Use;
import dev.makegood.vocabulary.EffectKind;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What stands at a place: its name, what it means, and where else the rule set names it.
 *
 * @param uses in all files, the place asked for among them
 */
public record Hover(Span span, String name, Description description, List<Use> uses) {
    public Hover {
        uses = List.copyOf(uses);
    }

    /** Empty where nothing stands that has a meaning of its own. */
    public static Optional<Hover> at(Place place, RuleSetFiles files, Survey survey) {
        return survey.header().flatMap(header -> {
            var descriptions = new Descriptions(header);
            var used = at(place, survey);
            if (used.isPresent()) {
                return used.flatMap(use -> descriptions
                        .of(use.symbol())
                        .map(description ->
                                new Hover(use.span(), use.symbol().name(), description, survey.uses(use.symbol()))));
            }
            return word(place, files).flatMap(word -> named(word, files, place, descriptions, survey));
        });
    }

    /** The smallest stretch at that place that names something. */
    static Optional<Use> at(Place place, Survey survey) {
        return survey.uses().stream()
                .filter(use -> use.file().equals(place.file()) && place.touches(use.span()))
                .min(Comparator.<Use>comparingInt(
                                use -> use.span().endColumn() - use.span().column())
                        .thenComparingInt(use -> use.symbol() instanceof Symbol.Variable ? 1 : 0));
    }

    private static Optional<Token> word(Place place, RuleSetFiles files) {
        var text = files.texts().get(place.file());
        return text == null || !place.file().startsWith(RuleSetFiles.RULES)
                ? Optional.empty()
                : RuleText.of(text).tokens().stream()
                        .filter(token -> token.kind() == Token.Kind.NAME && place.touches(token.span()))
                        .findFirst();
    }

    /** In text that does not parse a name is known by where it stands. */
    private static Optional<Hover> named(
            Token word, RuleSetFiles files, Place place, Descriptions descriptions, Survey survey) {
        var symbol = Surroundings.symbol(word, files.text(place.file()), survey);
        if (symbol.isPresent()) {
            return symbol.flatMap(one -> descriptions
                    .of(one)
                    .map(description -> new Hover(word.span(), word.text(), description, survey.uses(one))));
        }
        return EffectKind.of(word.text())
                .map(Descriptions::effect)
                .or(() -> Keywords.of(word.text()))
                .map(description -> new Hover(word.span(), word.text(), description, List.of()));
    }
}
