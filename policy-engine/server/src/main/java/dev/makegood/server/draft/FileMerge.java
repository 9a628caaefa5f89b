package dev.makegood.server.draft;

import dev.makegood.server.problem.Overlap.Lines;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts together what two people made of the same files. */
final class FileMerge {
    private final Map<String, String> base;
    private final Map<String, String> theirs;
    private final SortedMap<String, String> merged;
    private final List<Clash> clashes = new ArrayList<>();

    private FileMerge(Map<String, String> base, Map<String, String> theirs) {
        this.base = base;
        this.theirs = theirs;
        this.merged = new TreeMap<>(theirs);
    }

    /** Lines of a file that both changed; nothing of a side that has no such file. */
    record Clash(
            String file,
            @Nullable Lines base,
            @Nullable Lines theirs,
            @Nullable Lines yours) {}

    /**
     * @param base the files both began from
     * @param theirs what they were saved as meanwhile
     * @param yours the files that are to be otherwise than in {@code base}; nothing in place of the text of one that goes
     */
    static FileMerge of(Map<String, String> base, Map<String, String> theirs, Map<String, Optional<String>> yours) {
        var merge = new FileMerge(base, theirs);
        yours.forEach((file, text) -> merge.add(file, text.orElse(null)));
        return merge;
    }

    /** What both came to; where they {@linkplain #clashes() clash}, as theirs has it. */
    SortedMap<String, String> merged() {
        return Collections.unmodifiableSortedMap(merged);
    }

    List<Clash> clashes() {
        return Collections.unmodifiableList(clashes);
    }

    private void add(String file, @Nullable String yours) {
        @Nullable String before = base.get(file);
        @Nullable String now = theirs.get(file);
        if (same(yours, before) || same(yours, now)) {
            return;
        }
        if (same(now, before)) {
            put(file, yours);
        } else if (now == null || yours == null) {
            clashes.add(new Clash(file, whole(before), whole(now), whole(yours)));
        } else {
            add(file, before, now, yours);
        }
    }

    private void add(String file, @Nullable String before, String now, String yours) {
        var lines = LineMerge.of(before == null ? "" : before, now, yours);
        lines.overlaps()
                .forEach(region -> clashes.add(
                        new Clash(file, before == null ? null : region.base(), region.theirs(), region.yours())));
        put(file, lines.text());
    }

    private void put(String file, @Nullable String text) {
        if (text == null) {
            merged.remove(file);
        } else {
            merged.put(file, text);
        }
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one == null ? other == null : one.equals(other);
    }

    private static @Nullable Lines whole(@Nullable String text) {
        return text == null ? null : new Lines(1, (int) text.lines().count(), text);
    }
}
