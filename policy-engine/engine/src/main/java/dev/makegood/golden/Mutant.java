package dev.makegood.golden;

import dev.makegood.language.RuleSetFiles;
import java.util.TreeMap;

/** A rule set with one small change that its golden cases should notice. */
public final class Mutant {
    private final RuleSetFiles original;
    private final String file;
    private final Mutation mutation;

    Mutant(RuleSetFiles original, String file, Mutation mutation) {
        this.original = original;
        this.file = file;
        this.mutation = mutation;
    }

    /** The file that is changed. */
    public String file() {
        return file;
    }

    /** The line of the change, from 1. */
    public int line() {
        return mutation.line();
    }

    /** What stands there, and what stands there now. */
    public String change() {
        return mutation.change();
    }

    /** All files of it, that one changed; made when asked for, because mutants are many. */
    public RuleSetFiles files() {
        var texts = new TreeMap<>(original.texts());
        texts.put(file, mutation.text().get());
        return new RuleSetFiles(texts);
    }

    @Override
    public String toString() {
        return "%s:%d %s".formatted(file, line(), change());
    }
}
