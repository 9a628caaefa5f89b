package dev.makegood.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.RuleSet;
import dev.makegood.meaning.Fuel;
import dev.makegood.testing.RuleSets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Held against every value of every attribute, on rules and cases nobody thought of. */
class OneFactAwayTest {
    private static final int MOST_FACTS = 4;

    /** One value for each way in which the conditions below can tell them apart, and more. */
    private static final Map<String, List<String>> VALUES = new TreeMap<>(Map.of(
            "tier", List.of("GOLD", "BASIC"),
            "age", List.of("0", "17", "18", "19", "29", "30", "31", "64", "65", "66"),
            "vip", List.of("true", "false"),
            "since", List.of("2026-12-31", "2027-01-01", "2027-01-02", "2027-01-03")));

    private static final List<String> CONDITIONS = List.of(
            "tier == \"GOLD\"",
            "tier != \"GOLD\"",
            "age >= 18",
            "age < 30",
            "age > 65",
            "age == 30",
            "vip",
            "vip == false",
            "since < date(\"2027-01-02\")",
            "since == date(\"2027-01-02\")",
            "age >= 18 || tier == \"GOLD\"",
            "!(age < 65 && vip)");

    static Stream<Integer> seeds() {
        return IntStream.range(0, 150).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheFewestFactsThatAreEnough(int seed) {
        var random = new Random(seed);
        var ruleSet = RuleSets.shop(rules(random));
        var evaluator = RuleSetEvaluator.reference(ruleSet, Limits.DEFAULT);
        var known = known(random);

        for (var openness : OneFactAway.Openness.values()) {
            var answer = new OneFactAway(ruleSet, MOST_FACTS)
                    .of(
                            RuleSets.facts(ruleSet, yaml(known)),
                            new Goal.Fires("target"),
                            openness,
                            new Fuel(50_000_000, Duration.ofMinutes(1)));

            assertThat(answer.complete()).isTrue();
            assertThat(answer.reached()).isEqualTo(reaches(ruleSet, evaluator, known));
            var fewest = fewest(ruleSet, evaluator, known, openness);
            assertThat(answer.suggestions().isEmpty()).isEqualTo(fewest.isEmpty());
            assertThat(fewest).containsAll(attributes(answer));
            assertThat(answer.suggestions())
                    .allSatisfy(suggestion -> assertThat(reaches(ruleSet, evaluator, made(suggestion, known)))
                            .isTrue());
        }
    }

    private static String rules(Random random) {
        return """
            rule "derives" agenda-group "derive" when Customer( %s ) then insertLogical(new Loyal("a", 1)); end
            rule "target" when Customer( %s ) %s then outcome.permit(CLOSE); end
            rule "other" salience 5 when Customer( %s ) then outcome.refuse(CLOSE); end
            """.formatted(
                        all(random, 1 + random.nextInt(2)),
                        all(random, 1 + random.nextInt(4)),
                        any(random, List.of("", "Loyal()", "not Loyal()")),
                        all(random, 3));
    }

    private static String all(Random random, int number) {
        return IntStream.range(0, number)
                .mapToObj(_ -> "(" + any(random, CONDITIONS) + ")")
                .collect(Collectors.joining(" && "));
    }

    private static <T> T any(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static Map<String, String> known(Random random) {
        var known = new TreeMap<String, String>();
        VALUES.forEach((attribute, values) -> {
            if (random.nextInt(3) == 0) {
                known.put(attribute, any(random, values));
            }
        });
        return known;
    }

    /** The sets of attributes that are enough, of as few as can be; none where it is reached. */
    private static Set<Set<String>> fewest(
            RuleSet ruleSet, RuleSetEvaluator evaluator, Map<String, String> known, OneFactAway.Openness openness) {
        if (reaches(ruleSet, evaluator, known)) {
            return Set.of();
        }
        var open = VALUES.keySet().stream()
                .filter(attribute -> openness == OneFactAway.Openness.ANYTHING || !known.containsKey(attribute))
                .toList();
        for (var size = 1; size <= open.size(); size++) {
            var enough = new HashSet<Set<String>>();
            for (var set : subsets(open, size)) {
                if (assignments(List.copyOf(set), known).anyMatch(each -> reaches(ruleSet, evaluator, each))) {
                    enough.add(set);
                }
            }
            if (!enough.isEmpty()) {
                return enough;
            }
        }
        return Set.of();
    }

    private static List<Set<String>> subsets(List<String> all, int size) {
        return IntStream.range(0, 1 << all.size())
                .filter(bits -> Integer.bitCount(bits) == size)
                .mapToObj(bits -> (Set<String>) IntStream.range(0, all.size())
                        .filter(at -> (bits & 1 << at) != 0)
                        .mapToObj(all::get)
                        .collect(Collectors.toCollection(TreeSet::new)))
                .toList();
    }

    private static Stream<Map<String, String>> assignments(List<String> attributes, Map<String, String> known) {
        if (attributes.isEmpty()) {
            return Stream.of(known);
        }
        var rest = attributes.subList(1, attributes.size());
        return VALUES.getOrDefault(attributes.getFirst(), List.of()).stream().flatMap(value -> {
            var with = new TreeMap<>(known);
            with.put(attributes.getFirst(), value);
            return assignments(rest, with);
        });
    }

    private static boolean reaches(RuleSet ruleSet, RuleSetEvaluator evaluator, Map<String, String> known) {
        return switch (evaluator.evaluate(RuleSets.facts(ruleSet, yaml(known)))) {
            case Evaluation.OverLimit(var reason) -> throw new AssertionError(reason);
            case Outcome outcome ->
                outcome.effects().stream()
                        .anyMatch(effect -> effect.proposal().rule().name().equals("target"));
        };
    }

    private static Map<String, String> made(Suggestion suggestion, Map<String, String> known) {
        var made = new TreeMap<>(known);
        suggestion.changes().forEach(change -> made.put(change.attribute().name(), String.valueOf(change.value())));
        return made;
    }

    private static Set<Set<String>> attributes(OneFactAway.Answer answer) {
        return answer.suggestions().stream()
                .map(suggestion -> suggestion.changes().stream()
                        .map(change -> change.attribute().name())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private static String yaml(Map<String, String> known) {
        return "customer: { "
                + known.entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining(", "))
                + " }";
    }
}
