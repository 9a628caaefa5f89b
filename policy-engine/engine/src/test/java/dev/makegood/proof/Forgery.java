package dev.makegood.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody might try who has a proof and wants another. */
final class Forgery {
    private Forgery() {}

    /** The hash with one bit flipped, for each bit. */
    static Stream<Hash> flipped(Hash hash) {
        return IntStream.range(0, 256).mapToObj(bit -> {
            var bytes = hash.bytes();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            return Hash.of(bytes);
        });
    }

    /** The path with one bit of one hash flipped, with hashes missing, repeated, swapped, or more of them. */
    static Stream<List<Hash>> paths(List<Hash> path) {
        var one = IntStream.range(0, path.size()).boxed();
        return Stream.concat(one.flatMap(i -> changedAt(i, path)), extended(path));
    }

    private static Stream<List<Hash>> changedAt(int i, List<Hash> path) {
        var flipped = flipped(path.get(i)).map(hash -> with(path, i, hash));
        var next = path.get((i + 1) % path.size());
        var swapped = with(with(path, i, next), (i + 1) % path.size(), path.get(i));
        return Stream.of(flipped, Stream.of(without(path, i), path.subList(0, i), swapped))
                .flatMap(forged -> forged)
                .filter(forged -> !forged.equals(path));
    }

    private static Stream<List<Hash>> extended(List<Hash> path) {
        var some = Hash.ofLeaf(new byte[] {42});
        return Stream.concat(Stream.of(some, Hash.OF_NOTHING), path.stream())
                .flatMap(more -> IntStream.rangeClosed(0, path.size()).mapToObj(i -> inserted(path, i, more)));
    }

    private static List<Hash> with(List<Hash> path, int i, Hash hash) {
        var changed = new ArrayList<>(path);
        changed.set(i, hash);
        return changed;
    }

    private static List<Hash> without(List<Hash> path, int i) {
        var changed = new ArrayList<>(path);
        changed.remove(i);
        return changed;
    }

    private static List<Hash> inserted(List<Hash> path, int i, Hash hash) {
        var changed = new ArrayList<>(path);
        changed.add(i, hash);
        return changed;
    }
}
