package dev.makegood.server.draft;

import dev.makegood.server.problem.Overlap.Lines;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.merge.MergeAlgorithm;
import org.eclipse.jgit.merge.MergeChunk;
import org.eclipse.jgit.merge.MergeResult;

/**
 * Two changes of one text, put together line by line.
 *
 * @param text what they come to; where they overlap, as theirs has it
 * @param overlaps the lines both changed
 */
record LineMerge(String text, List<Region> overlaps) {
    LineMerge {
        overlaps = List.copyOf(overlaps);
    }

    /** Lines as they were, and as each side has them. */
    record Region(Lines base, Lines theirs, Lines yours) {}

    static LineMerge of(String base, String theirs, String yours) {
        MergeResult<RawText> merged =
                new MergeAlgorithm(differences()).merge(RawTextComparator.DEFAULT, raw(base), raw(theirs), raw(yours));
        var text = new StringBuilder();
        var overlaps = new ArrayList<Region>();
        var sides = new ArrayList<Lines>();
        for (var chunk : merged) {
            switch (chunk.getConflictState()) {
                case NO_CONFLICT -> text.append(lines(merged, chunk).text());
                case FIRST_CONFLICTING_RANGE -> {
                    sides.add(lines(merged, chunk));
                    text.append(sides.getLast().text());
                }
                case BASE_CONFLICTING_RANGE -> sides.add(lines(merged, chunk));
                case NEXT_CONFLICTING_RANGE -> {
                    overlaps.add(new Region(sides.getLast(), sides.getFirst(), lines(merged, chunk)));
                    sides.clear();
                }
            }
        }
        return new LineMerge(text.toString(), overlaps);
    }

    /** Where it finds nothing in common it does not search on, which could take for ever. */
    private static HistogramDiff differences() {
        var differences = new HistogramDiff();
        differences.setFallbackAlgorithm(null);
        return differences;
    }

    private static Lines lines(MergeResult<RawText> merged, MergeChunk chunk) {
        var end = Math.max(chunk.getBegin(), chunk.getEnd());
        var text = merged.getSequences().get(chunk.getSequenceIndex()).getString(chunk.getBegin(), end, false);
        return new Lines(chunk.getBegin() + 1, end - chunk.getBegin(), text);
    }

    private static RawText raw(String text) {
        return new RawText(text.getBytes(StandardCharsets.UTF_8));
    }
}
