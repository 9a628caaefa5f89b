package dev.makegood.sentence;

import dev.makegood.language.Conclusion.Propose;
import dev.makegood.language.Expression;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The terms of proposals in words.
 *
 * @param isForAuthors whether terms that have names only are said as well
 */
record Terms(Words words, Values values, Quotations quotations, boolean isForAuthors) {
    private static final Pattern PER_CENT = Pattern.compile("\\bper ?cent", Pattern.CASE_INSENSITIVE);

    /** That effect with the terms of the proposal behind it. */
    Phrase with(Phrase effect, Propose propose) {
        var said = effect;
        for (var term : propose.terms().entrySet()) {
            var label = Optional.ofNullable(words.terms().get(term.getKey()))
                    .map(text -> Phrase.of(text).within());
            if (label.isPresent() || isForAuthors) {
                var named = label.orElseGet(() -> Phrase.same(term.getKey()).quoted());
                said = Phrase.of("%s, with %s", "%s, kèm %s", said, term(named, term.getValue()));
            }
        }
        return said;
    }

    /** A value that begins as its term is called needs no label. */
    private Phrase term(Phrase label, Expression value) {
        var said = term(value);
        boolean isShare = value.written().filter(BigDecimal.class::isInstance).isPresent()
                && PER_CENT.matcher(label.en()).find();
        var figure = isShare && !isNone(value) ? Phrase.of("%s%%", "%s%%", said) : said;
        return new Phrase(labelled(label.en(), figure.en()), labelled(label.vi(), figure.vi()));
    }

    private static String labelled(String label, String value) {
        boolean isNamed = value.equals(label) || value.startsWith(label + " ");
        return isNamed ? value : label + ": " + value;
    }

    private static boolean isNone(Expression value) {
        return value.written().filter(BigDecimal.ZERO::equals).isPresent();
    }

    private Phrase term(Expression value) {
        if (isNone(value)) {
            return new Phrase("none", "không có");
        }
        return value.written().filter(String.class::isInstance).isPresent() ? quotations.of(value) : values.of(value);
    }
}
