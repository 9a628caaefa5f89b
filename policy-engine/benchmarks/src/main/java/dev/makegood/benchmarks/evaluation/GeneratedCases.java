package dev.makegood.benchmarks.evaluation;

import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.FactsReader;
import dev.makegood.vocabulary.FactsReading;
import dev.makegood.vocabulary.Vocabulary;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cases for generated policies, wholly known, each with about five orders and five events. */
final class GeneratedCases {
    private static final long SEED = 20261123;

    private final Random random = new Random(SEED);

    private GeneratedCases() {}

    static List<Facts> of(Vocabulary vocabulary, int count) {
        var cases = new GeneratedCases();
        var reader = new FactsReader(vocabulary);
        return Stream.generate(cases::next)
                .limit(count)
                .map(stated ->
                        reader.read(stated, EnumSet.of(FactType.Owner.CALLER), JsonNodeFactory.instance.objectNode()))
                .map(GeneratedCases::facts)
                .toList();
    }

    private static Facts facts(FactsReading reading) {
        return switch (reading) {
            case FactsReading.Read(var facts) -> facts;
            case FactsReading.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
        };
    }

    private ObjectNode next() {
        var stated = JsonNodeFactory.instance.objectNode();
        stated.putObject("case")
                .put("issue", any("I", 10))
                .put("channel", any("H", 6))
                .put("region", any("R", 8))
                .put("priority", 1 + random.nextInt(5))
                .put("ageDays", random.nextInt(60));
        stated.putObject("customer").put("tier", any("T", 4)).put("limit", random.nextInt(500));
        stated.putObject("agent").put("limit", random.nextInt(500));
        var orders = stated.putArray("orders");
        for (int i = random.nextInt(3, 8); i > 0; i--) {
            orders.addObject()
                    .put("status", any("S", 5))
                    .put("category", any("C", 3))
                    .put("channel", any("H", 6))
                    .put("amount", random.nextInt(500))
                    .put("lateDays", random.nextInt(30));
        }
        var events = stated.putArray("events");
        for (int i = random.nextInt(3, 8); i > 0; i--) {
            events.addObject()
                    .put("kind", any("E", 10))
                    .put("channel", any("H", 6))
                    .put("minutes", random.nextInt(240));
        }
        return stated;
    }

    private String any(String letter, int of) {
        return letter + random.nextInt(of);
    }
}
