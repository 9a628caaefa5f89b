package dev.makegood.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Somebody with one case open, whose facts change. */
final class Agent {
    static final Duration EVERY = Duration.ofSeconds(5);

    private static final String CASES = "/api/v1/cases";
    private static final int REFUSED = 300;

    private final Person person;
    private final String ref;
    private final HttpClient http;
    private final ConcurrentLinkedQueue<Long> told = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Long> shown = new ConcurrentLinkedQueue<>();
    private final AtomicLong changedAt = new AtomicLong();
    private final AtomicInteger missed = new AtomicInteger();
    private final CountDownLatch follows = new CountDownLatch(1);
    private int changes;
    private volatile Stream<String> lines = Stream.empty();

    Agent(Person person, String ref, HttpClient http) {
        this.person = person;
        this.ref = ref;
        this.http = http;
    }

    void open(ExecutorService threads) throws IOException, InterruptedException {
        ask("POST", CASES, """
            {"ref": "%s", "ruleSets": ["recovery"], "facts": {"case": {"remedySought": "NONE"},
            "customer": {"tier": "REGULAR"}, "serviceFailure": {"kind": "LATE", "severity": 4, "cause": "OWN",
            "customerLoss": "40 VND"}}}
            """.formatted(ref));
        threads.execute(this::follow);
        follows.await();
    }

    Callable<Void> working(long begin, long end) {
        return () -> {
            for (var due = begin; due < end; due += EVERY.toNanos()) {
                LockSupport.parkNanos(due - System.nanoTime());
                change();
            }
            return null;
        };
    }

    private void change() throws IOException, InterruptedException {
        if (changedAt.getAndSet(System.nanoTime()) != 0) {
            missed.incrementAndGet();
        }
        changes++;
        ask("PATCH", "%s/%s/facts".formatted(CASES, ref), """
            {"serviceFailure": {"customerLoss": "%d VND"}}\
            """.formatted(1_000 + changes));
    }

    private void follow() {
        try {
            var stream = http.send(person.signed(CASES + "/stream").build(), HttpResponse.BodyHandlers.ofLines());
            lines = stream.body();
            follows.countDown();
            var own = "\"caseRef\":\"%s\"".formatted(ref);
            lines.filter(line -> line.startsWith("data:") && line.contains(own) && line.contains("FACTS_CHANGED"))
                    .forEach(_ -> read());
        } catch (IOException | UncheckedIOException _) {
            follows.countDown();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    /** As the desk does: all at once, and it is there when the recommendation is. */
    private void read() {
        var since = changedAt.get();
        told.add(System.nanoTime() - since);
        var file = get("");
        var timeline = get("/timeline");
        var recommendation = get("/recommendation").join();
        if (recommendation.statusCode() < REFUSED && changedAt.compareAndSet(since, 0)) {
            shown.add(System.nanoTime() - since);
        }
        CompletableFuture.allOf(file, timeline).join();
    }

    private CompletableFuture<HttpResponse<String>> get(String part) {
        return http.sendAsync(
                person.signed("%s/%s%s".formatted(CASES, ref, part)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private void ask(String method, String path, String json) throws IOException, InterruptedException {
        var request = person.signed(path)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= REFUSED) {
            throw new IllegalStateException("%s %s: %s".formatted(method, path, answer.body()));
        }
    }

    void forget() {
        told.clear();
        shown.clear();
        missed.set(0);
    }

    void close() {
        lines.close();
    }

    List<Long> told() {
        return List.copyOf(told);
    }

    List<Long> shown() {
        return List.copyOf(shown);
    }

    int missed() {
        return missed.get();
    }
}
