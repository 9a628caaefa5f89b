package dev.makegood.benchmarks;

import java.io.IOException;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** A supervisor who answers what is escalated, now so and now so, as others do at the same time. */
final class Approver {
    private static final String REQUESTS = "/api/v1/approval-requests";
    private static final int WAIT_MILLIS = 50;

    private final Person person;
    private final Supplier<RunningJar> server;
    private final SplittableRandom random;
    private int answered;
    private int late;

    Approver(int number, Person person, Supplier<RunningJar> server) {
        this.person = person;
        this.server = server;
        this.random = new SplittableRandom(number);
    }

    Callable<Void> answeringUntil(long end) {
        return () -> {
            while (System.nanoTime() < end) {
                try {
                    answer(person.at(server.get()), end);
                } catch (IOException _) {
                    // That server was killed.
                }
                TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
            }
            return null;
        };
    }

    private void answer(Person here, long end) throws IOException, InterruptedException {
        for (var request : here.get(REQUESTS).path("requests")) {
            if (System.nanoTime() < end) {
                answer(here, request);
            }
        }
    }

    private void answer(Person here, JsonNode request) throws IOException, InterruptedException {
        var address = "%s/%s/".formatted(REQUESTS, request.path("id").asString());
        try {
            switch (random.nextInt(4)) {
                case 0 -> here.post(address + "refusal", Map.of("note", "A drill"));
                case 1 -> here.post(address + "approval", Map.of("note", "A drill", "amount", "1 VND"));
                default -> here.post(address + "approval", Map.of());
            }
            answered++;
        } catch (IllegalStateException _) {
            // Somebody else was faster, or it was withdrawn.
            late++;
        }
    }

    int answered() {
        return answered;
    }

    int late() {
        return late;
    }
}
