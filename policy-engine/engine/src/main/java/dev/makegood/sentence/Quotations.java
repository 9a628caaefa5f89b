package dev.makegood.sentence;

import dev.makegood.language.Expression;

/** What rules say to a person, as it stands within a sentence. */
record Quotations(Words words, Values values) {
    /** A text in both languages, where the rule set has it so; one that is put together, with what it takes. */
    Phrase of(Expression text) {
        var translated = text.written()
                .map(written -> words.translations().of(written.toString()))
                .orElseGet(() -> values.composed(text, words.translations()));
        return translated.map(found -> quotation(Phrase.of(found))).orElseGet(() -> values.of(text));
    }

    /** What is quoted within a quotation stands in single quotes. */
    private static Phrase quotation(Phrase text) {
        return new Phrase(quotation(text.en()), quotation(text.vi())).quoted();
    }

    private static String quotation(String text) {
        return text.replace('“', '‘').replace('”', '’');
    }
}
