package dev.makegood.editing;

import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Survey;
import dev.makegood.testing.RuleSets;

/** A text of the shop with a cursor in it. */
record Editor(RuleSetFiles files, Survey survey, Place place) {
    private static final String CURSOR = "^";

    /** The cursor stands where {@code ^} is written. */
    static Editor on(String text) {
        int at = text.indexOf(CURSOR);
        var before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        var files = RuleSets.shopFiles(text.replace(CURSOR, ""));
        return new Editor(
                files, RuleSetCompiler.survey(files), new Place("rules/shop.drl", line, at - before.lastIndexOf('\n')));
    }
}
