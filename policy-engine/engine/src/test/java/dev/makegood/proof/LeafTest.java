package dev.makegood.proof;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Leaves and commitments; the hashes given here were made outside Java, from the format's description. */
class LeafTest {
    private static final CanonicalJson HEADER = json("{\"outcome\": \"granted\", \"id\": \"d-1\"}");
    private static final CanonicalJson NAME = json("\"Lan Nguyễn\"");
    private static final CanonicalJson EMAIL = json("\"lan@example.org\"");
    private static final CommitmentKey KEY = CommitmentKey.of(new byte[] {
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29,
        30, 31
    });

    private final Commitment name = Commitment.to("customer.name", NAME, KEY);
    private final Commitment email = Commitment.to("contact.email", EMAIL, KEY);

    @Test
    void hasTheFormatItSays() {
        assertThat(name.hash()).hasToString("665d084f032c38c58d0a1e467ccbb00db9b45b8afe30e865d0af875579b1db03");
        assertThat(email.hash()).hasToString("020efcc9e889465ec92b611302390f62ec530a0923be4446aa9fe739f58bde9b");
        assertThat(new Leaf(HEADER, List.of()).hash())
                .hasToString("4aadf0d48f6bbba51dcf4d2588a4359c22ebbf4f81fe9afdad32f2a2e28b6932");
        assertThat(new Leaf(HEADER, List.of(name, email)).hash())
                .hasToString("cef38132a64a2dcb183a2fdbc9fd9541f5dbbe15b645177f5572ff8cc3ab770b");
    }

    @Test
    void doesNotDependOnTheOrderOfItsParts() {
        assertThat(new Leaf(HEADER, List.of(email, name))).isEqualTo(new Leaf(HEADER, List.of(name, email)));
    }

    @Test
    void takesOnePartOnce() {
        var again = Commitment.to(name.part(), EMAIL, KEY);
        assertThatThrownBy(() -> new Leaf(HEADER, List.of(name, again))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void changesWithEachOfItsParts() {
        var other = CommitmentKey.random(new SecureRandom());
        var leaves = Stream.of(
                new Leaf(HEADER, List.of()),
                new Leaf(HEADER, List.of(name)),
                new Leaf(HEADER, List.of(name, email)),
                new Leaf(HEADER, List.of(Commitment.to("customer.name", NAME, other))),
                new Leaf(HEADER, List.of(Commitment.to("customer.name", EMAIL, KEY))),
                new Leaf(HEADER, List.of(Commitment.to("customer.names", NAME, KEY))),
                new Leaf(HEADER, List.of(new Commitment("customer.alias", name.hash()))),
                new Leaf(HEADER, List.of(new Commitment(name.part(), email.hash()))),
                new Leaf(json("{\"outcome\":\"refused\",\"id\":\"d-1\"}"), List.of(name)));
        assertThat(leaves.map(Leaf::hash)).doesNotHaveDuplicates();
    }

    /** Header and commitments of every length, made of as few different bytes as there can be. */
    @Test
    void isNoOtherLeafWithBytesMoved() {
        var seen = new HashMap<Hash, Leaf>();
        for (int header = 0; header < 120; header++) {
            for (var commitments : commitments()) {
                var leaf = new Leaf(json("\"" + "a".repeat(header) + "\""), commitments);
                assertThat(seen.put(leaf.hash(), leaf)).isNull();
            }
        }
    }

    @Test
    void canBeTakenApartInOneWayOnly() {
        var bytes = "a".repeat(60).getBytes(UTF_8);
        var seen = new HashSet<String>();
        for (int i = 0; i <= bytes.length; i++) {
            for (int j = i; j <= bytes.length; j++) {
                var header = Arrays.copyOfRange(bytes, 0, i);
                var name = Arrays.copyOfRange(bytes, i, j);
                var rest = Arrays.copyOfRange(bytes, j, bytes.length);
                var input = new LeafInput().addSized(header).addSized(name).add(rest);
                assertThat(seen.add(HexFormat.of().formatHex(input.bytes()))).isTrue();
            }
        }
    }

    @Test
    void tellsWhatIsInTheHeaderFromWhatIsAPart() {
        var apart = new Leaf(json("{\"id\":1}"), List.of(Commitment.to("name", NAME, KEY)));
        var inside = new Leaf(json("{\"id\":1,\"name\":\"Lan Nguyễn\"}"), List.of());
        var named =
                json("{\"id\":1,\"name\":\"" + apart.commitments().getFirst().hash() + "\"}");
        assertThat(Stream.of(apart, inside, new Leaf(named, List.of())).map(Leaf::hash))
                .doesNotHaveDuplicates();
    }

    @Test
    void isNoInnerNode() {
        var left = Hash.ofLeaf(new byte[] {1});
        var right = Hash.ofLeaf(new byte[] {2});
        var both = new byte[64];
        System.arraycopy(left.bytes(), 0, both, 0, 32);
        System.arraycopy(right.bytes(), 0, both, 32, 32);
        assertThat(Hash.ofLeaf(both)).isNotEqualTo(Hash.ofNode(left, right));
    }

    @Test
    void staysAsItIsWhenAPartIsErased() {
        var leaves = new ArrayList<>(Naive.leaves(13));
        leaves.set(5, new Leaf(HEADER, List.of(name, email)).hash());
        var tree = new MerkleTree(leaves);

        var kept = List.of(
                Hash.ofHex(email.hash().hex()), Hash.ofBase64(name.hash().base64()));
        var erased = new Leaf(
                CanonicalJson.parse(HEADER.bytes()),
                List.of(
                        new Commitment("contact.email", kept.getFirst()),
                        new Commitment("customer.name", kept.getLast())));
        assertThat(tree.inclusion(5, 13).proves(erased.hash(), tree.head(13))).isTrue();
    }

    @Test
    void knowsWhatACommitmentIsTo() {
        assertThat(name.isTo(json(" \"Lan Nguy\\u1ec5n\" "), CommitmentKey.of(KEY.bytes())))
                .isTrue();
        assertThat(name.isTo(EMAIL, KEY)).isFalse();
        assertThat(name.isTo(NAME, CommitmentKey.random(new SecureRandom()))).isFalse();
        assertThat(new Commitment("contact.name", name.hash()).isTo(NAME, KEY)).isFalse();
    }

    /** The name's length comes first, so that its end cannot be read as the beginning of the content. */
    @Test
    void tellsAPartsNameFromItsContent() {
        assertThat(Commitment.to("a1", json("2"), KEY).hash())
                .isNotEqualTo(Commitment.to("a", json("12"), KEY).hash());
    }

    @Test
    void hidesTheSamePartUnderEachKey() {
        var random = new SecureRandom();
        var hashes = Stream.generate(() -> Commitment.to("customer.name", NAME, CommitmentKey.random(random))
                .hash());
        assertThat(hashes.limit(100)).doesNotHaveDuplicates();
    }

    @Test
    void guardsItsValues() {
        assertThatThrownBy(() -> Hash.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hash.ofHex("00")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Hash.ofBase64("AA==")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CommitmentKey.of(new byte[33])).isInstanceOf(IllegalArgumentException.class);
        for (var bad : List.of("", " ", "tên", "a\nb", "a".repeat(201))) {
            assertThatThrownBy(() -> new Commitment(bad, name.hash())).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void givesNoKeyAway() {
        assertThat(KEY).hasToString("commitment key");
        KEY.bytes()[0] = 99;
        assertThat(KEY.bytes()[0]).isZero();
        assertThat(name.hash().bytes()).isNotSameAs(name.hash().bytes());
    }

    private List<List<Commitment>> commitments() {
        return List.of(List.of(), List.of(name), List.of(email), List.of(name, email));
    }

    private static CanonicalJson json(String text) {
        return CanonicalJson.parse(text.getBytes(UTF_8));
    }
}
