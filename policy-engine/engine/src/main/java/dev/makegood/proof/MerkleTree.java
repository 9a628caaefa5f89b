package dev.makegood.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The tree of RFC 6962 and RFC 9162 over leaf hashes: its head at every size, and proofs about each. */
public final class MerkleTree {
    /** The roots of all full subtrees: at each height those of 2^height leaves, from left to right. */
    private final List<List<Hash>> full = new ArrayList<>();

    private final int size;

    public MerkleTree(List<Hash> leaves) {
        size = leaves.size();
        for (var level = List.copyOf(leaves); !level.isEmpty(); level = above(level)) {
            full.add(level);
        }
    }

    /** The head of this tree when it had that many leaves. */
    public TreeHead head(int at) {
        Objects.checkFromToIndex(0, at, size);
        return at == 0 ? TreeHead.EMPTY : new TreeHead(at, root(0, at));
    }

    /** Proves that the leaf of that index is in this tree when it had that many leaves. */
    public InclusionProof inclusion(int index, int at) {
        Objects.checkFromToIndex(0, at, size);
        Objects.checkIndex(index, at);
        var path = new ArrayList<Hash>();
        addPath(index, 0, at, path);
        return new InclusionProof(index, at, path);
    }

    /** Proves that this tree with the later number of leaves begins with what it had with the earlier. */
    public ConsistencyProof consistency(int earlier, int later) {
        Objects.checkFromToIndex(0, later, size);
        Objects.checkFromToIndex(0, earlier, later);
        var path = new ArrayList<Hash>();
        if (earlier > 0) {
            addSubproof(earlier, 0, later, true, path);
        }
        return new ConsistencyProof(earlier, later, path);
    }

    /** PATH of RFC 9162, 2.1.3.1, within the leaves between from and to. */
    private void addPath(int index, int from, int to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        int split = split(from, to);
        if (index < split) {
            addPath(index, from, split, path);
            path.add(root(split, to));
        } else {
            addPath(index, split, to, path);
            path.add(root(from, split));
        }
    }

    /**
     * SUBPROOF of RFC 9162, 2.1.4.1, within the leaves between from and to.
     *
     * @param known whether the root of these leaves is the earlier root itself
     */
    private void addSubproof(int earlier, int from, int to, boolean known, List<Hash> path) {
        int split = split(from, to);
        if (earlier == to) {
            if (!known) {
                path.add(root(from, to));
            }
        } else if (earlier <= split) {
            addSubproof(earlier, from, split, known, path);
            path.add(root(split, to));
        } else {
            addSubproof(earlier, split, to, false, path);
            path.add(root(from, split));
        }
    }

    /** A full subtree is looked up, so that any root takes no more steps than the tree is high. */
    private Hash root(int from, int to) {
        int leaves = to - from;
        if (Integer.bitCount(leaves) == 1) {
            int height = Integer.numberOfTrailingZeros(leaves);
            return full.get(height).get(from >> height);
        }
        int split = split(from, to);
        return Hash.ofNode(root(from, split), root(split, to));
    }

    /** Where the largest full subtree ends that is smaller than the tree over these leaves. */
    private static int split(int from, int to) {
        return from + Integer.highestOneBit(to - from - 1);
    }

    private static List<Hash> above(List<Hash> level) {
        var above = new ArrayList<Hash>(level.size() / 2);
        for (int i = 1; i < level.size(); i += 2) {
            above.add(Hash.ofNode(level.get(i - 1), level.get(i)));
        }
        return above;
    }
}
