package dev.makegood.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * A tree of which only as much is kept as the next leaf needs. Appending gives a new one, so what was appended for a
 * batch that is not written in the end is simply dropped.
 *
 * @param subtrees the roots of the full subtrees the tree falls into, from left to right: one for each bit of the size
 */
public record CompactTree(long size, List<Hash> subtrees) {
    public static final CompactTree EMPTY = new CompactTree(0, List.of());

    public CompactTree {
        subtrees = List.copyOf(subtrees);
        if (size < 0 || subtrees.size() != Long.bitCount(size)) {
            throw new IllegalArgumentException(
                    "%d leaves do not fall into %d full subtrees".formatted(size, subtrees.size()));
        }
    }

    public CompactTree append(Hash leaf) {
        var kept = new ArrayList<>(subtrees);
        var last = leaf;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            last = Hash.ofNode(kept.removeLast(), last);
        }
        kept.add(last);
        return new CompactTree(Math.incrementExact(size), kept);
    }

    public TreeHead head() {
        return subtrees.reversed().stream()
                .reduce((right, left) -> Hash.ofNode(left, right))
                .map(root -> new TreeHead(size, root))
                .orElse(TreeHead.EMPTY);
    }
}
