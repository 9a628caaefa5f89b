package dev.makegood.proof;

/**
 * How many leaves a tree has, and the root over them: what a batch writes and a checkpoint signs. Only as a pair do they
 * stand for a tree, because a path of hashes alone fits more than one size.
 */
public record TreeHead(long size, Hash root) {
    public static final TreeHead EMPTY = new TreeHead(0, Hash.OF_NOTHING);

    public TreeHead {
        if (size < 0) {
            throw new IllegalArgumentException("a tree has 0 leaves or more, not " + size);
        }
        if (size == 0 && !root.equals(Hash.OF_NOTHING)) {
            throw new IllegalArgumentException("the root over no leaves is " + Hash.OF_NOTHING + ", not " + root);
        }
    }
}
