package dev.makegood.golden;

import dev.makegood.language.Diagnostic;

/** A file of golden cases that is none, or one case in it that has another form. */
public final class GoldenCaseNotReadable extends RuntimeException {
    GoldenCaseNotReadable(String file) {
        super("%s is not a list of golden cases in YAML".formatted(file));
    }

    GoldenCaseNotReadable(Diagnostic found) {
        super(found.toString());
    }

    /**
     * One case of a file.
     *
     * @param number of the case in its file, from 1
     * @param member whose kind is another than expected
     */
    GoldenCaseNotReadable(String file, int number, String member, String expected) {
        super("%s, case %d: %s is not %s".formatted(file, number, member, expected));
    }
}
