package dev.makegood.sentence;

import dev.makegood.language.RuleSet;
import dev.makegood.language.Wording;
import dev.makegood.vocabulary.Brand;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Text;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;

/** What may be said to the customer of an effect, in the tone of the brand and with its figures filled in. */
public final class CustomerTexts {
    private final Wording wording;
    private final Brand.Tone tone;

    private CustomerTexts(Wording wording, Brand.Tone tone) {
        this.wording = wording;
        this.tone = tone;
    }

    /** In the words of that rule set. */
    public static CustomerTexts of(RuleSet ruleSet) {
        return new CustomerTexts(ruleSet.wording(), ruleSet.charter().tone());
    }

    /**
     * The words for an effect of that kind; none where the rule set has none, or one of their figures is not known.
     *
     * @param figures what the effect carries, by name
     */
    public Optional<Text> of(EffectKind kind, Optional<String> reason, Map<String, Object> figures) {
        return wording.of(kind, Optional.ofNullable(figures.get(EffectKind.TYPE)), reason, tone)
                .filter(text -> isFilled(text, figures))
                .map(text -> new Text(filled(text.en(), figures, Phrase::en), filled(text.vi(), figures, Phrase::vi)));
    }

    private static boolean isFilled(Text text, Map<String, Object> figures) {
        return Wording.PLACE
                .matcher(text.en() + text.vi())
                .results()
                .allMatch(place -> figures.containsKey(place.group(1)));
    }

    private static String filled(String text, Map<String, Object> figures, Function<Phrase, String> language) {
        return Wording.PLACE
                .matcher(text)
                .replaceAll(place ->
                        Matcher.quoteReplacement(language.apply(written(figures.getOrDefault(place.group(1), "")))));
    }

    private static Phrase written(Object figure) {
        return figure instanceof String text ? Phrase.same(text) : Written.of(figure);
    }
}
