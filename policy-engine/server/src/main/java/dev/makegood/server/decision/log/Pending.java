package dev.makegood.server.decision.log;

import dev.makegood.proof.Leaf;
import dev.makegood.server.compression.Deflated;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A decision that waits for its batch, made ready for it by the thread that asked. */
public final class Pending {
    private final NewDecision decision;
    private final List<PersonalPart> parts;
    private final Leaf leaf;
    private final byte[] body;
    private final AtomicBoolean claimed = new AtomicBoolean();
    private final CompletableFuture<Recording> recording = new CompletableFuture<>();

    Pending(NewDecision decision, List<PersonalPart> parts) {
        this.decision = decision;
        this.parts = parts;
        this.leaf = new Leaf(
                decision.body(), parts.stream().map(PersonalPart::commitment).toList());
        this.body = Deflated.deflated(decision.body().bytes());
    }

    /** What became of it. Given up in time it is never written; once it is being written it may be. */
    public Recording await(Duration patience) throws InterruptedException {
        var soon = within(patience);
        if (soon.isPresent()) {
            return soon.get();
        }
        return claim() ? new Recording.Unavailable() : within(patience).orElseGet(Recording.Uncertain::new);
    }

    private Optional<Recording> within(Duration patience) throws InterruptedException {
        try {
            return Optional.of(recording.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException _) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new NotWritten(e);
        }
    }

    /** Whether it is the caller's now: the writer's to write it, or the waiting thread's to give it up. */
    boolean claim() {
        return claimed.compareAndSet(false, true);
    }

    void become(Recording outcome) {
        recording.complete(outcome);
    }

    void fail(Exception cause) {
        recording.completeExceptionally(cause);
    }

    NewDecision decision() {
        return decision;
    }

    List<PersonalPart> parts() {
        return parts;
    }

    Leaf leaf() {
        return leaf;
    }

    byte[] body() {
        return body;
    }

    /** The database refused a decision for what it is. */
    static final class NotWritten extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotWritten(Throwable cause) {
            super("A decision could not be written", cause);
        }
    }
}
