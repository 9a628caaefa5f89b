package dev.makegood.golden;

import org.jspecify.annotations.Nullable;

/** A file of golden cases that is none, or one case in it that has another form. */
public final class GoldenCaseNotReadable extends RuntimeException {
    GoldenCaseNotReadable(String file, @Nullable Throwable cause) {
        super("%s is not a list of golden cases in YAML".formatted(file), cause);
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
