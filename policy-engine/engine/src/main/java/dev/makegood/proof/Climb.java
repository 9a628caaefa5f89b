package dev.makegood.proof;

/**
 * A way up through a tree, as RFC 9162 walks it.
 *
 * @param node on the way, counted from the left among those of its height
 * @param last node of the same height
 */
record Climb(long node, long last) {
    /** Whether a proof's next hash belongs to the left of the way: below a right edge there is nothing to its right. */
    boolean isRight() {
        return isOdd(node) || node == last;
    }

    boolean isAtTop() {
        return last == 0;
    }

    /** The parent; from a right edge the one next above that has something to its left. */
    Climb up() {
        var from = this;
        while (isRight() && !isOdd(from.node) && from.node != 0) {
            from = from.parent();
        }
        return from.parent();
    }

    /** The root of the largest full subtree that ends with this node. */
    Climb toFullSubtree() {
        var from = this;
        while (isOdd(from.node)) {
            from = from.parent();
        }
        return from;
    }

    private Climb parent() {
        return new Climb(node >> 1, last >> 1);
    }

    private static boolean isOdd(long number) {
        return (number & 1) == 1;
    }
}
