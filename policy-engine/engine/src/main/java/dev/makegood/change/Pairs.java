package dev.makegood.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Finds for each of some things the first of others that goes with it, and takes both out. */
final class Pairs {
    private Pairs() {}

    record Pair<T>(T one, T other) {}

    static <T> List<Pair<T>> of(List<T> ones, List<T> others, BiPredicate<? super T, ? super T> goTogether) {
        var pairs = new ArrayList<Pair<T>>();
        for (var one : List.copyOf(ones)) {
            others.stream()
                    .filter(other -> goTogether.test(one, other))
                    .findFirst()
                    .ifPresent(other -> pairs.add(new Pair<>(one, other)));
            if (!pairs.isEmpty() && pairs.getLast().one() == one) {
                remove(ones, one);
                remove(others, pairs.getLast().other());
            }
        }
        return pairs;
    }

    /** That very one, not one that is equal. */
    private static <T> void remove(List<T> all, T one) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i) == one) {
                all.remove(i);
                return;
            }
        }
    }
}
