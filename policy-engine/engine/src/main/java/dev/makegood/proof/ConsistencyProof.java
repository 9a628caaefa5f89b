package dev.makegood.proof;

import java.util.ArrayList;
import java.util.List;

/**
 * Shows that a later tree begins with all leaves of an earlier one, in their order.
 *
 * @param path the hashes that both roots can be made from
 */
public record ConsistencyProof(long earlier, long later, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
        if (earlier < 0 || later < earlier) {
            throw new IllegalArgumentException("a tree of %d leaves never becomes one of %d".formatted(earlier, later));
        }
    }

    /**
     * Whether this proves, after RFC 9162, 2.1.4.2, that the tree of the later head continues the one of the earlier.
     * Every tree continues the empty one, and each itself; neither takes a hash to show.
     */
    public boolean proves(TreeHead before, TreeHead after) {
        if (before.size() != earlier || after.size() != later) {
            return false;
        }
        if (earlier == 0 || earlier == later) {
            return path.isEmpty() && (earlier == 0 || before.equals(after));
        }
        return !path.isEmpty() && leadsTo(before.root(), after.root());
    }

    private boolean leadsTo(Hash before, Hash after) {
        var climb = new Climb(earlier - 1, later - 1).toFullSubtree();
        var hashes = hashes(before);
        var first = hashes.getFirst();
        var second = first;
        for (var hash : hashes.subList(1, hashes.size())) {
            if (climb.isAtTop()) {
                return false;
            }
            if (climb.isRight()) {
                first = Hash.ofNode(hash, first);
                second = Hash.ofNode(hash, second);
            } else {
                second = Hash.ofNode(second, hash);
            }
            climb = climb.up();
        }
        return climb.isAtTop() && first.equals(before) && second.equals(after);
    }

    /** Where the earlier tree is one full subtree, its root is where both begin and is not sent. */
    private List<Hash> hashes(Hash before) {
        if (Long.bitCount(earlier) > 1) {
            return path;
        }
        var hashes = new ArrayList<Hash>();
        hashes.add(before);
        hashes.addAll(path);
        return hashes;
    }
}
