package dev.makegood.benchmarks;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.random.RandomGenerator;

/** What rules recommended, for any client to answer, and the replies that were answered with yes. */
final class Recommended {
    private final CopyOnWriteArrayList<Decided> decisions = new CopyOnWriteArrayList<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();

    /** A decision that recommends a credit. */
    record Decided(String id, String caseRef) {}

    void add(Decided decision) {
        decisions.add(decision);
    }

    Decided any(RandomGenerator random) {
        return decisions.get(random.nextInt(decisions.size()));
    }

    int size() {
        return decisions.size();
    }

    void acknowledge(String reply) {
        acknowledged.add(reply);
    }

    /** It may have been taken back. */
    void doubt(String reply) {
        acknowledged.remove(reply);
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }
}
