package dev.makegood.form;

import java.util.List;
import java.util.Optional;

/**
 * One rule as people fill it in. What they leave as it was keeps its words and comments.
 *
 * @param titleEn the title in English, where it is not the name
 * @param clause the key of the clause it implements
 * @param stage empty for the last one
 * @param others annotations and attributes as written, which a form does not show in fields
 */
public record Form(
        String name,
        Optional<String> titleEn,
        Optional<String> titleVi,
        Optional<String> clause,
        Optional<String> stage,
        int salience,
        boolean enabled,
        List<String> others,
        List<WhenPart> when,
        List<ThenPart> then) {
    public Form {
        others = List.copyOf(others);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }
}
