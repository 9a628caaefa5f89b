package dev.makegood.golden;

import dev.makegood.language.Diagnostic;
import dev.makegood.vocabulary.Text;

/** A file of golden cases that is none, or one case in it that has another form. */
public final class GoldenCaseNotReadable extends RuntimeException {
    private final transient Text said;

    GoldenCaseNotReadable(String file) {
        this(new Text(
                "%s is not a list of golden cases in YAML".formatted(file),
                "%s không phải danh sách hồ sơ mẫu bằng YAML".formatted(file)));
    }

    GoldenCaseNotReadable(Diagnostic found) {
        this(new Text(
                "%s, line %d: %s"
                        .formatted(
                                found.file(),
                                found.span().line(),
                                found.reason().en()),
                "%s, dòng %d: %s"
                        .formatted(
                                found.file(),
                                found.span().line(),
                                found.reason().vi())));
    }

    /**
     * One case of a file.
     *
     * @param number of the case in its file, from 1
     * @param member whose kind is another than expected
     */
    GoldenCaseNotReadable(String file, int number, String member, Text expected) {
        this(new Text(
                "%s, case %d: %s is not %s".formatted(file, number, member, expected.en()),
                "%s, hồ sơ %d: %s không phải %s".formatted(file, number, member, expected.vi())));
    }

    private GoldenCaseNotReadable(Text said) {
        super(said.en());
        this.said = said;
    }

    public Text said() {
        return said;
    }
}
