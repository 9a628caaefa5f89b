package dev.makegood.change;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/** Finds for each of some things the first of others that goes with it, and takes both out. */
final class Pairs {
    private Pairs() {}

    record Pair<T>(T one, T other) {}

    static <T> List<Pair<T>> of(List<T> ones, List<T> others, BiPredicate<? super T, ? super T> goTogether) {
        var pairs = new ArrayList<Pair<T>>();
        for (var all = ones.iterator(); all.hasNext(); ) {
            var one = all.next();
            int place = IntStream.range(0, others.size())
                    .filter(i -> goTogether.test(one, others.get(i)))
                    .findFirst()
                    .orElse(-1);
            if (place >= 0) {
                pairs.add(new Pair<>(one, others.remove(place)));
                all.remove();
            }
        }
        return pairs;
    }
}
