package dev.makegood.proof;

import java.util.Comparator;
import java.util.List;

/**
 * A record as it stands in a tree: everything in it that is not personal, and a commitment to each part that is.
 *
 * <p>Its {@link #hash} is SHA-256 over
 *
 * <pre>
 * 0x00                            a leaf, after RFC 9162
 * 0x01                            the version of this format
 * length, header                  length in four bytes, the highest first
 * length, name, 32 bytes of hash  for each commitment, by name; nothing where there are none
 * </pre>
 *
 * <p>so that no two leaves have the same input. Erasing a part takes away its content and its key, never its commitment:
 * hash and proofs stay as they are.
 *
 * @param commitments sorted by the name of their part, one for each
 */
public record Leaf(CanonicalJson header, List<Commitment> commitments) {
    private static final byte VERSION = 1;

    public Leaf {
        commitments = commitments.stream()
                .sorted(Comparator.comparing(Commitment::part))
                .toList();
        var names = commitments.stream().map(Commitment::part).distinct().count();
        if (names < commitments.size()) {
            throw new IllegalArgumentException("two commitments to one part");
        }
    }

    public Hash hash() {
        var input = new LeafInput().add(VERSION).addSized(header.bytes());
        commitments.forEach(commitment -> commitment.addTo(input));
        return Hash.ofLeaf(input.bytes());
    }
}
