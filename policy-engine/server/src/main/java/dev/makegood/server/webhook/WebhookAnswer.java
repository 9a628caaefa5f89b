package dev.makegood.server.webhook;

import dev.makegood.server.problem.Fault;
import java.util.List;

/** What comes of a wish that concerns a webhook. */
public sealed interface WebhookAnswer<T> {
    record Done<T>(T value) implements WebhookAnswer<T> {}

    /** Sorted by path, never empty. */
    record Faulty<T>(List<Fault> faults) implements WebhookAnswer<T> {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such webhook, or no such delivery of it. */
    record Unknown<T>() implements WebhookAnswer<T> {}

    /** There are as many as may be. */
    record TooMany<T>() implements WebhookAnswer<T> {}

    /** It is told nothing any more. */
    record Ended<T>() implements WebhookAnswer<T> {}
}
