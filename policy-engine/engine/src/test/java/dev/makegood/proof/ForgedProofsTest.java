package dev.makegood.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No proof but the true one is accepted. */
class ForgedProofsTest {
    private static final int SIZES = 70;

    private final List<Hash> leaves = Naive.leaves(SIZES);
    private final MerkleTree tree = new MerkleTree(leaves);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 16, 21})
    void refusesAChangedPathToALeaf(int size) {
        var head = tree.head(size);
        for (int i = 0; i < size; i++) {
            int index = i;
            var leaf = leaves.get(index);
            var forged = Forgery.paths(tree.inclusion(index, size).path());
            assertThat(forged.map(path -> new InclusionProof(index, size, path)))
                    .noneMatch(proof -> proof.proves(leaf, head));
        }
    }

    @Test
    void refusesAnotherIndex() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                var path = tree.inclusion(index, size).path();
                for (int wrong = 0; wrong < size; wrong++) {
                    var proof = new InclusionProof(wrong, size, path);
                    assertThat(proof.proves(leaves.get(index), tree.head(size))).isEqualTo(wrong == index);
                }
            }
        }
    }

    @Test
    void refusesAnotherSize() {
        for (int size = 1; size <= SIZES; size++) {
            for (int index = 0; index < size; index++) {
                var path = tree.inclusion(index, size).path();
                for (int wrong = index + 1; wrong <= SIZES; wrong++) {
                    var proof = new InclusionProof(index, wrong, path);
                    assertThat(proof.proves(leaves.get(index), tree.head(size))).isEqualTo(wrong == size);
                }
            }
        }
    }

    @Test
    void refusesAnotherLeafOrRoot() {
        for (int size = 1; size <= 20; size++) {
            var head = tree.head(size);
            var leaf = leaves.getFirst();
            var proof = tree.inclusion(0, size);
            assertThat(Forgery.flipped(leaf)).noneMatch(flipped -> proof.proves(flipped, head));
            assertThat(Forgery.flipped(head.root()))
                    .noneMatch(root -> proof.proves(leaf, new TreeHead(head.size(), root)));
            assertThat(leaves.subList(1, SIZES)).noneMatch(other -> proof.proves(other, head));
        }
    }

    /** The two hashes under a node are no leaf, although one of them with the other gives that node. */
    @Test
    void takesNoInnerNodeForALeaf() {
        var node = tree.head(2).root();
        var shortened = tree.inclusion(0, 4).path().subList(1, 2);
        assertThat(new InclusionProof(0, 4, shortened).proves(node, tree.head(4)))
                .isFalse();
        assertThat(new InclusionProof(0, 2, shortened).proves(node, tree.head(4)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 7, 8, 9, 16, 21})
    void refusesAChangedPathToALaterTree(int later) {
        var after = tree.head(later);
        for (int i = 0; i <= later; i++) {
            int earlier = i;
            var forged = Forgery.paths(tree.consistency(earlier, later).path());
            assertThat(forged.map(path -> new ConsistencyProof(earlier, later, path)))
                    .noneMatch(proof -> proof.proves(tree.head(earlier), after));
        }
    }

    @Test
    void refusesOtherSizes() {
        for (int later = 1; later <= 40; later++) {
            for (int earlier = 0; earlier <= later; earlier++) {
                var before = tree.head(earlier);
                var after = tree.head(later);
                var path = tree.consistency(earlier, later).path();
                for (int wrong = 0; wrong <= 40; wrong++) {
                    if (wrong != earlier && wrong <= later) {
                        assertThat(new ConsistencyProof(wrong, later, path).proves(before, after))
                                .isFalse();
                    }
                    if (wrong != later && wrong >= earlier) {
                        assertThat(new ConsistencyProof(earlier, wrong, path).proves(before, after))
                                .isFalse();
                    }
                }
            }
        }
    }

    @Test
    void refusesATreeWhosePastWasRewritten() {
        for (int rewritten = 0; rewritten < 20; rewritten++) {
            var other = new MerkleTree(rewrittenAt(rewritten));
            for (int earlier = rewritten + 1; earlier <= 20; earlier++) {
                var before = tree.head(earlier);
                for (int later = earlier; later <= 40; later++) {
                    assertThat(tree.consistency(earlier, later).proves(before, other.head(later)))
                            .isFalse();
                    assertThat(other.consistency(earlier, later).proves(before, other.head(later)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void refusesAnotherRoot() {
        for (int earlier = 1; earlier <= 9; earlier++) {
            var before = tree.head(earlier);
            var after = tree.head(9);
            var proof = tree.consistency(earlier, 9);
            assertThat(heads(before)).noneMatch(forged -> proof.proves(forged, after));
            assertThat(heads(after)).noneMatch(forged -> proof.proves(before, forged));
        }
    }

    private List<Hash> rewrittenAt(int index) {
        var rewritten = new ArrayList<>(leaves);
        rewritten.set(index, Hash.ofLeaf("rewritten".getBytes(UTF_8)));
        return rewritten;
    }

    private static Stream<TreeHead> heads(TreeHead head) {
        return Forgery.flipped(head.root()).map(root -> new TreeHead(head.size(), root));
    }
}
