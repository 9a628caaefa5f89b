package dev.makegood.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Roots and proofs, against the vectors of Certificate Transparency and the definitions of RFC 6962. */
class MerkleTreeTest {
    private static final int SIZES = 130;

    private static final List<Hash> KNOWN_LEAVES = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(hex -> Hash.ofLeaf(HexFormat.of().parseHex(hex)))
            .toList();

    private static final List<Hash> KNOWN_ROOTS = Stream.of(
                    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328")
            .map(Hash::ofHex)
            .toList();

    private final List<Hash> leaves = Naive.leaves(SIZES);
    private final MerkleTree tree = new MerkleTree(leaves);

    @Test
    void hasTheRootsOfCertificateTransparency() {
        var known = new MerkleTree(KNOWN_LEAVES);
        var growing = CompactTree.EMPTY;
        for (int size = 0; size < KNOWN_ROOTS.size(); size++) {
            var head = new TreeHead(size, KNOWN_ROOTS.get(size));
            assertThat(known.head(size)).isEqualTo(head);
            assertThat(growing.head()).isEqualTo(head);
            assertThat(Naive.root(KNOWN_LEAVES.subList(0, size))).isEqualTo(head.root());
            growing = size < KNOWN_LEAVES.size() ? growing.append(KNOWN_LEAVES.get(size)) : growing;
        }
    }

    @Test
    void hasTheRootByDefinitionAtEverySize() {
        var growing = CompactTree.EMPTY;
        for (int size = 0; size <= SIZES; size++) {
            var head = Naive.head(leaves.subList(0, size));
            assertThat(tree.head(size)).isEqualTo(head);
            assertThat(growing.head()).isEqualTo(head);
            assertThat(growing.subtrees()).hasSize(Integer.bitCount(size));
            growing = size < SIZES ? growing.append(leaves.get(size)) : growing;
        }
    }

    @Test
    void provesEveryLeafAtEverySize() {
        for (int size = 1; size <= SIZES; size++) {
            var until = leaves.subList(0, size);
            var head = tree.head(size);
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusion(index, size);
                assertThat(proof.path()).isEqualTo(Naive.path(index, until));
                assertThat(proof.proves(leaves.get(index), head)).isTrue();
            }
        }
    }

    @Test
    void provesEveryTreeToContinueEveryEarlierOne() {
        for (int later = 0; later <= SIZES; later++) {
            var until = leaves.subList(0, later);
            var after = tree.head(later);
            for (int earlier = 0; earlier <= later; earlier++) {
                var proof = tree.consistency(earlier, later);
                assertThat(proof.path()).isEqualTo(earlier == 0 ? List.of() : Naive.subproof(earlier, until, true));
                assertThat(proof.proves(tree.head(earlier), after)).isTrue();
            }
        }
    }

    @Test
    void knowsNothingBeyondItsLeaves() {
        assertThatThrownBy(() -> tree.head(SIZES + 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.inclusion(5, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.inclusion(-1, 5)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> tree.consistency(6, 5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void goesOnFromWhatWasKept() {
        var growing = CompactTree.EMPTY;
        for (var leaf : leaves.subList(0, 77)) {
            growing = growing.append(leaf);
        }
        var kept = new CompactTree(growing.size(), growing.subtrees());
        assertThat(kept.append(leaves.get(77)).head()).isEqualTo(tree.head(78));
        assertThat(growing.head()).isEqualTo(tree.head(77));
    }

    @Test
    void guardsItsParts() {
        assertThatThrownBy(() -> new CompactTree(3, List.of(Hash.OF_NOTHING)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TreeHead(-1, Hash.OF_NOTHING)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TreeHead(0, leaves.getFirst())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new InclusionProof(3, 3, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ConsistencyProof(4, 3, List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
