package dev.makegood.golden;

import dev.makegood.language.RuleSetFiles;
import java.util.Optional;

/** A number, amount, percentage or day as a rule set writes it, in whose place another can be put. */
public final class Figure {
    private final RuleSetFiles files;
    private final String file;
    private final Spot spot;

    Figure(RuleSetFiles files, String file, Spot spot) {
        this.files = files;
        this.file = file;
        this.spot = spot;
    }

    /** The file it stands in. */
    public String file() {
        return file;
    }

    /** Its line, from 1. */
    public int line() {
        return spot.line();
    }

    /** As it is written, without quotation marks: {@code 250.00 EUR}. */
    public String written() {
        return spot.written();
    }

    /** The name of the parameter whose value it is, where it is one. */
    public Optional<String> parameter() {
        return spot.parameter();
    }

    /** The rule set with other words in its place. */
    public Mutant becoming(String words) {
        return new Mutant(files, file, spot.with().apply(words));
    }

    @Override
    public String toString() {
        return "%s:%d %s".formatted(file, line(), written());
    }
}
