package dev.makegood.server.draft;

import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A state of a draft that is about to be kept.
 *
 * @param by the id of whoever saves
 * @param changed the paths of the files that differ from the save before
 * @param cause what is in it that nobody wrote
 */
record NewSave(
        int version, String by, Instant at, RuleSetFiles files, SortedSet<String> changed, int findings, Cause cause) {

    static NewSave of(int version, String by, Instant at, RuleSetFiles files, RuleSetFiles before, Cause cause) {
        var findings = RuleSetCompiler.survey(files).diagnostics().size();
        return new NewSave(version, by, at, files, changed(before, files), findings, cause);
    }

    /**
     * What is saved beside what somebody wrote.
     *
     * @param restoredFrom the version it brings back
     * @param pack the number of the release of a shipped pack that is merged in with it
     * @param base the number of the release that decides, where that is merged in with it
     */
    record Cause(Optional<Integer> restoredFrom, Optional<Integer> pack, Optional<Integer> base) {
        static final Cause WRITTEN = new Cause(Optional.empty(), Optional.empty(), Optional.empty());

        static Cause restored(int version) {
            return new Cause(Optional.of(version), Optional.empty(), Optional.empty());
        }

        static Cause upgraded(int pack) {
            return new Cause(Optional.empty(), Optional.of(pack), Optional.empty());
        }

        static Cause caughtUp(int base) {
            return new Cause(Optional.empty(), Optional.empty(), Optional.of(base));
        }

        /** Whether another release is all in the draft by it. */
        boolean isMerge() {
            return pack.isPresent() || base.isPresent();
        }
    }

    /** The paths of the files that are not the same in both. */
    static SortedSet<String> changed(RuleSetFiles before, RuleSetFiles after) {
        var paths = new TreeSet<>(before.texts().keySet());
        paths.addAll(after.texts().keySet());
        paths.removeIf(
                path -> Objects.equals(before.texts().get(path), after.texts().get(path)));
        return paths;
    }

    /** The files of {@code after} that are not as in {@code before}; nothing in place of the text of one that is gone. */
    static SortedMap<String, Optional<String>> differences(RuleSetFiles before, RuleSetFiles after) {
        var differences = new TreeMap<String, Optional<String>>();
        changed(before, after)
                .forEach(path ->
                        differences.put(path, Optional.ofNullable(after.texts().get(path))));
        return differences;
    }
}
