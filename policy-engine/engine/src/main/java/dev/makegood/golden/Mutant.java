package dev.makegood.golden;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.vocabulary.Text;
import java.util.Optional;
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

    /** Words in place of others. */
    public record Replaced(String was, String is) {
        @Override
        public String toString() {
            return was + " -> " + is;
        }
    }

    /** Empty where something is gone. */
    public Optional<Replaced> replaced() {
        return mutation.replaced();
    }

    /** What stands there, and what stands there now. */
    public Text change() {
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
        return "%s:%d %s"
                .formatted(file, line(), replaced().map(Replaced::toString).orElse(change().en()));
    }
}
