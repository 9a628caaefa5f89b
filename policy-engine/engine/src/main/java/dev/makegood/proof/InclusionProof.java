package dev.makegood.proof;

import java.util.List;

/**
 * Shows that a leaf stands at an index of a tree.
 *
 * @param size of the tree it is about
 * @param path the hashes beside the way from the leaf up to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of %d leaves has none at %d".formatted(size, index));
        }
    }

    /** Whether this proves, after RFC 9162, 2.1.3.2, that the leaf is in the tree of that head, which is trusted. */
    public boolean proves(Hash leaf, TreeHead head) {
        if (head.size() != size) {
            return false;
        }
        var climb = new Climb(index, size - 1);
        var root = leaf;
        for (var sibling : path) {
            if (climb.isAtTop()) {
                return false;
            }
            root = climb.isRight() ? Hash.ofNode(sibling, root) : Hash.ofNode(root, sibling);
            climb = climb.up();
        }
        return climb.isAtTop() && root.equals(head.root());
    }
}
