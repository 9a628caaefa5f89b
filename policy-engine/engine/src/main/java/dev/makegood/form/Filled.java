package dev.makegood.form;

import dev.makegood.vocabulary.Text;

/** What comes of writing a form as text. */
public sealed interface Filled {
    /** What takes the place of the rule, in the one layout. */
    record Written(Stretch at, String text) implements Filled {}

    /**
     * No rule can be made of the form.
     *
     * @param path the part of the form: {@code when[1]}
     */
    record Refused(String path, Text reason, Text remedy) implements Filled {}
}
