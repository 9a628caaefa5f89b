package dev.makegood.benchmarks.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Rules as a large policy has them: each for one kind of case, so that a few of them fire however many there are. A
 * third looks at the case only, a quarter at who is concerned too, the rest at orders and events, each of one of their
 * kinds, all of them, or none.
 */
final class GeneratedPolicy {
    private static final long SEED = 20261122;

    private final Random random = new Random(SEED);
    private final int size;
    private final List<List<Part>> rules = new ArrayList<>();

    GeneratedPolicy(int size) {
        this.size = size;
        for (int i = 0; i < size; i++) {
            rules.add(rule());
        }
    }

    /** The parts of each rule. */
    List<List<Part>> rules() {
        return rules;
    }

    private List<Part> rule() {
        var parts = new ArrayList<Part>();
        parts.add(new Part.One("Case", "k", caseTests()));
        int kind = random.nextInt(100);
        if (kind >= 30 && kind < 55 || kind >= 70 && kind < 85) {
            parts.add(customer());
        }
        if (kind >= 55 && kind < 85) {
            parts.add(random.nextBoolean() ? new Part.Each("Order", "o", orderTests(kind >= 70)) : event());
        } else if (kind >= 85 && kind < 92) {
            parts.add(new Part.Sum("Order", "amount", orderTests(false), random.nextInt(300)));
        } else if (kind >= 92) {
            parts.add(
                    new Part.Any(random.nextBoolean(), "Event", List.of(any("kind", "E", 10), any("channel", "H", 6))));
        }
        return parts;
    }

    private List<Test> caseTests() {
        var tests = new ArrayList<Test>();
        tests.add(any("issue", "I", 10));
        if (size >= 1_000) {
            tests.add(any("channel", "H", 6));
        }
        if (size >= 10_000) {
            tests.add(any("region", "R", 8));
        }
        if (random.nextBoolean()) {
            tests.add(new Test("priority", ">=", "" + (1 + random.nextInt(3))));
        } else {
            tests.add(new Test("ageDays", "<", "" + (20 + random.nextInt(60))));
        }
        return tests;
    }

    private Part customer() {
        return random.nextInt(4) == 0
                ? new Part.One("Agent", "c", List.of(new Test("limit", ">", "" + random.nextInt(300))))
                : new Part.One(
                        "Customer",
                        "c",
                        List.of(any("tier", "T", 4), new Test("limit", ">=", "" + random.nextInt(300))));
    }

    private List<Test> orderTests(boolean hasCustomer) {
        var tests = new ArrayList<Test>();
        tests.add(any("status", "S", 5));
        tests.add(
                hasCustomer ? new Test("amount", ">", "$c.limit") : new Test("lateDays", ">", "" + random.nextInt(20)));
        tests.add(random.nextBoolean() ? new Test("channel", "==", "$k.channel") : any("category", "C", 3));
        return tests;
    }

    private Part event() {
        return new Part.Each(
                "Event",
                "e",
                List.of(any("kind", "E", 5), new Test("minutes", ">", "$k.ageDays"), any("channel", "H", 6)));
    }

    private Test any(String attribute, String letter, int of) {
        return Test.equal(attribute, letter + random.nextInt(of));
    }
}
