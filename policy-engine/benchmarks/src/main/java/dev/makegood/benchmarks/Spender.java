package dev.makegood.benchmarks;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** A client that gives what it can, and takes some of it back. */
final class Spender {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final int CREATED = 201;
    private static final int MOST = 20;
    private static final int WAIT_MILLIS = 100;
    private static final int ONE_IS_ESCALATED_OF = 6;

    private final int number;
    private final String key;
    private final Supplier<RunningJar> server;
    private final Recommended recommended;
    private final SplittableRandom random;
    private int given;
    private int corrected;
    private int escalated;
    private int withdrawn;
    private int overBudget;
    private int refused;
    private int unanswered;

    Spender(int number, String key, Supplier<RunningJar> server, Recommended recommended) {
        this.number = number;
        this.key = key;
        this.server = server;
        this.recommended = recommended;
        this.random = new SplittableRandom(number);
    }

    /** Has cases decided while nothing is spent yet. */
    Callable<Void> deciding(int cases) {
        return () -> {
            try (var wire = new Wire(server.get().port(), key)) {
                for (var time = 0; time < cases; time++) {
                    decide(wire, "S-%d-%d".formatted(number, time));
                }
            }
            return null;
        };
    }

    private void decide(Wire wire, String caseRef) throws IOException {
        var reply = wire.post("/api/v1/decisions", """
            {"ruleSet": "recovery", "caseRef": "%s", "facts": {"case": {"remedySought": "NONE"},
            "customer": {"id": "customer-%d", "tier": "REGULAR"}, "serviceFailure": {"kind": "LATE", "severity": 4,
            "cause": "OWN", "customerLoss": "40 VND"}}}
            """.formatted(caseRef, random.nextInt(Overspending.CUSTOMERS)));
        if (reply.status() != CREATED) {
            throw new IllegalStateException(reply.text());
        }
        recommended.add(new Recommended.Decided(id(reply.text()), caseRef));
    }

    Callable<Void> spendingUntil(long end) {
        return () -> {
            while (System.nanoTime() < end) {
                try (var wire = new Wire(server.get().port(), key)) {
                    while (System.nanoTime() < end) {
                        spend(wire);
                    }
                } catch (IOException _) {
                    unanswered++;
                    TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
                }
            }
            return null;
        };
    }

    private void spend(Wire wire) throws IOException {
        var decision = recommended.any(random);
        if (random.nextInt(ONE_IS_ESCALATED_OF) == 0) {
            escalate(wire, decision);
            return;
        }
        var replies = "/api/v1/cases/%s/replies".formatted(decision.caseRef());
        var amount = 1 + random.nextInt(MOST);
        var kind = random.nextInt(3) == 0
                ? "\"kind\": \"TAKEN\""
                : "\"kind\": \"ADAPTED\", \"note\": \"A drill\", \"amount\": \"%d VND\"".formatted(amount);
        var reply = wire.post(replies, "{\"decision\": \"%s\", \"effect\": 1, %s}".formatted(decision.id(), kind));
        switch (reply.status()) {
            case CREATED -> {
                given++;
                var id = id(reply.text());
                recommended.acknowledge(id);
                if (random.nextInt(3) == 0) {
                    correct(wire, replies, id);
                }
            }
            case 409 -> count(reply.text());
            default -> refused++;
        }
    }

    private void escalate(Wire wire, Recommended.Decided decision) throws IOException {
        var replies = "/api/v1/cases/%s/replies".formatted(decision.caseRef());
        var reply = wire.post(replies, """
            {"decision": "%s", "effect": 1, "kind": "ESCALATED", "note": "A drill", "amount": "%d VND"}
            """.formatted(decision.id(), 1 + random.nextInt(Overspending.MOST_ASKED)));
        if (reply.status() != CREATED) {
            refused++;
            return;
        }
        escalated++;
        if (random.nextInt(3) == 0
                && wire.post("%s/%s/correction".formatted(replies, id(reply.text())), "{\"note\": \"A drill\"}")
                                .status()
                        == CREATED) {
            withdrawn++;
        }
    }

    private void count(String problem) {
        if (problem.contains("over-budget")) {
            overBudget++;
        } else {
            refused++;
        }
    }

    private void correct(Wire wire, String replies, String id) throws IOException {
        recommended.doubt(id);
        var path = "%s/%s/correction".formatted(replies, id);
        if (wire.post(path, "{\"note\": \"A drill\"}").status() == CREATED) {
            corrected++;
        }
    }

    private static String id(String text) {
        var id = ID.matcher(text);
        if (!id.find()) {
            throw new IllegalStateException("no id in " + text);
        }
        return id.group(1);
    }

    int given() {
        return given;
    }

    int corrected() {
        return corrected;
    }

    int escalated() {
        return escalated;
    }

    int withdrawn() {
        return withdrawn;
    }

    int overBudget() {
        return overBudget;
    }

    int refused() {
        return refused;
    }

    int unanswered() {
        return unanswered;
    }
}
