package dev.makegood.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Trees and proofs as RFC 6962 defines them, word by word; slow. */
final class Naive {
    private Naive() {}

    /** That many leaves, no two alike. */
    static List<Hash> leaves(int size) {
        return IntStream.range(0, size)
                .mapToObj(i -> Hash.ofLeaf(new byte[] {(byte) i, (byte) (i >> 8)}))
                .toList();
    }

    static TreeHead head(List<Hash> leaves) {
        return new TreeHead(leaves.size(), root(leaves));
    }

    /** MTH of 2.1, over leaves already hashed. */
    static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return Hash.OF_NOTHING;
        }
        int k = split(leaves);
        return leaves.size() == 1 ? leaves.getFirst() : Hash.ofNode(root(left(leaves, k)), root(right(leaves, k)));
    }

    /** PATH of 2.1.1. */
    static List<Hash> path(int m, List<Hash> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int k = split(leaves);
        return m < k
                ? plus(path(m, left(leaves, k)), root(right(leaves, k)))
                : plus(path(m - k, right(leaves, k)), root(left(leaves, k)));
    }

    /** SUBPROOF of 2.1.2; PROOF where b is true. */
    static List<Hash> subproof(int m, List<Hash> leaves, boolean b) {
        if (m == leaves.size()) {
            return b ? List.of() : List.of(root(leaves));
        }
        int k = split(leaves);
        return m <= k
                ? plus(subproof(m, left(leaves, k), b), root(right(leaves, k)))
                : plus(subproof(m - k, right(leaves, k), false), root(left(leaves, k)));
    }

    private static int split(List<Hash> leaves) {
        int k = 1;
        while (2 * k < leaves.size()) {
            k *= 2;
        }
        return k;
    }

    private static List<Hash> left(List<Hash> leaves, int k) {
        return leaves.subList(0, k);
    }

    private static List<Hash> right(List<Hash> leaves, int k) {
        return leaves.subList(k, leaves.size());
    }

    private static List<Hash> plus(List<Hash> path, Hash last) {
        var longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
