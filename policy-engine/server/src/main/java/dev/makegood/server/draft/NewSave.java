package dev.makegood.server.draft;

import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A state of a draft that is about to be kept.
 *
 * @param by the id of whoever saves
 * @param changed the paths of the files that differ from the save before
 */
record NewSave(
        int version,
        String by,
        Instant at,
        RuleSetFiles files,
        SortedSet<String> changed,
        int findings,
        Optional<Integer> restoredFrom) {

    static NewSave of(
            int version, String by, Instant at, RuleSetFiles files, RuleSetFiles before, Optional<Integer> restored) {
        var findings = RuleSetCompiler.survey(files).diagnostics().size();
        return new NewSave(version, by, at, files, changed(before, files), findings, restored);
    }

    /** The paths of the files that are not the same in both. */
    static SortedSet<String> changed(RuleSetFiles before, RuleSetFiles after) {
        var paths = new TreeSet<>(before.texts().keySet());
        paths.addAll(after.texts().keySet());
        paths.removeIf(
                path -> Objects.equals(before.texts().get(path), after.texts().get(path)));
        return paths;
    }
}
