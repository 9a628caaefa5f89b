package dev.makegood.server.stream;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Those who listen at this node, by their user names. */
public final class Audience {
    /** Of one person; the oldest ends for one more. */
    public static final int MOST_OF_A_PERSON = 6;

    private final Map<String, Deque<Listening>> listening = new ConcurrentHashMap<>();

    public Listening begin(String user) {
        var own = new Listening();
        listening.compute(user, (_, before) -> {
            Deque<Listening> all = before == null ? new ArrayDeque<>() : before;
            all.addLast(own);
            if (all.size() > MOST_OF_A_PERSON) {
                all.removeFirst().end();
            }
            return all;
        });
        return own;
    }

    public void end(String user, Listening own) {
        listening.computeIfPresent(user, (_, all) -> {
            all.remove(own);
            return all.isEmpty() ? null : all;
        });
    }

    /** There is something new for that person. */
    public void wake(String user) {
        each(user, Listening::wake);
    }

    /** There is something new that may concern anybody. */
    public void wakeAll() {
        listening.keySet().forEach(this::wake);
    }

    public void endAll() {
        listening.keySet().forEach(user -> each(user, Listening::end));
    }

    private void each(String user, Consumer<Listening> told) {
        listening.computeIfPresent(user, (_, all) -> {
            all.forEach(told);
            return all;
        });
    }
}
