package dev.makegood.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.makegood.evaluation.Evaluation;
import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.testing.RuleSets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that try to get out, rules that must work, and honest DRL that is refused with a remedy. */
class CorpusTest {
    private static final Path CORPUS = Path.of("src/test/resources/corpus");
    private static final int MUTANTS = Integer.getInteger("corpus.mutants", 400);
    /** As those of the product, but for the time: how fast this machine is proves nothing. */
    private static final Limits LIMITS = new Limits(
            Limits.DEFAULT.firings(), Limits.DEFAULT.evaluations(), Duration.ofMinutes(1), Limits.DEFAULT.effects());

    private static final String FACTS = """
        customer: { id: C1, name: Ann, tier: gold, country: FR, age: 67, balance: -12.50, since: 2020-02-29, vip: true, address: { city: Paris, zip: "75001" } }
        orders:
          - { id: O1, customerId: C1, total: 1200.5, status: DELIVERED, placed: 2026-01-31, tags: [ gift ], items: 4 }
          - { id: O2, customerId: C1, total: 80, status: RETURNED, placed: 2026-06-30, items: 1 }
          - { id: O3, customerId: C2, placed: 2026-02-01 }
        tickets: [ { id: T1, customerId: C1, subject: late, body: where is it, priority: 1 } ]
        """;

    @AfterEach
    void findsNoCanary() {
        assertThat(Path.of("target/canary")).doesNotExist();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/corpus/attacks.csv")
    void stopsEachAttackOnTheLineThatCarriesIt(String file, Integer line, Diagnostic.Code code) {
        var snippet = snippet("attacks/" + file);
        var compilation = assertTimeoutPreemptively(Duration.ofSeconds(20), snippet::compile);
        if (line == null) {
            assertThat(evaluations(compilation))
                    .allSatisfy(evaluation -> assertThat(evaluation).isNotNull());
            return;
        }
        assertThat(diagnostics(compilation))
                .allSatisfy(found -> assertThat(found.remedy().vi()).isNotBlank())
                .filteredOn(found -> found.span().line() == line)
                .first()
                .extracting(Diagnostic::code)
                .isEqualTo(code);
    }

    @Test
    void knowsEveryAttackOfTheCorpus() throws IOException {
        var listed = Files.readAllLines(CORPUS.resolve("attacks.csv")).stream()
                .filter(row -> !row.startsWith("#"))
                .map(row -> row.split(",", -1)[0])
                .toList();
        assertThat(files("attacks").map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    /** What each rule that must work concludes, in the words of the effects. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = ";",
            value = {
                "01-gold-upgrade ; product=upgrade why=Gold customer Ann ; vip ; vip",
                "02-big-order-join ; tier=1 to=vip-desk why=Order O1 of 1200.5 ; vip ; vip",
                "04-accumulate-sum ; product=loyalty why=2 orders, total 1280.5 ; vip ; vip",
                "05-dates ; why=late since 2026-01-31 ; DELIVERED ; SHIPPED",
                "07-in-list ; what=EU customer ; vip ; vip",
                "08-signals-chain ; product=phone-support why=Ann is a senior ; vip ; vip",
                "10-if-else ; quantity=90.9 why=return fee 10% ; total: 80 ; total: 101",
                "11-locals ; why=Owes 12.5 ; vip ; vip",
                "13-forall ; what=all delivered ; vip ; vip",
                "14-nested-property ; what=Parisian ; vip ; vip",
                "17-arith-and-bool ; product=bundle why=5 ; vip: true ; vip: false",
                "20-strings ; what=single ; vip ; vip",
            })
    void runsEachRuleThatMustWork(String file, String concluded, String fact, String other) {
        var outcomes = evaluations(snippet("legit/" + file + ".drl").compile(), FACTS.replace(fact, other));
        assertThat(Set.copyOf(outcomes)).hasSize(1);
        var effects = ((Outcome) outcomes.getFirst())
                .effects().stream()
                        .map(effect -> words(
                                effect.proposal().values(), effect.proposal().terms()))
                        .toList();
        assertThat(effects.toString()).contains(concluded);
    }

    private static String words(Map<String, Object> values, Map<String, Object> terms) {
        var words = new StringBuilder();
        values.forEach(
                (name, value) -> words.append(' ').append(name).append('=').append(value));
        terms.forEach(
                (name, value) -> words.append(' ').append(name).append('=').append(value));
        return words.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = ";",
            value = {
                "16-groups-dates ; 9 STAGE use one of: derive, propose",
                "16-groups-dates ; 10 ATTRIBUTE or give a parameter a value by date",
                "16-groups-dates ; 11 ATTRIBUTE or give a parameter a value by date",
                "16-groups-dates ; 12 ATTRIBUTE a rule fires once for each match",
                "19-multi-exists-signals ; 11 STATEMENT insertLogical",
                "19-multi-exists-signals ; 17 STATEMENT insertLogical",
                "19-multi-exists-signals ; 23 STATEMENT insertLogical",
            })
    void namesTheRemedyForHonestRules(String file, String finding) {
        var words = finding.split(" ", 3);
        assertThat(diagnostics(snippet("refused/" + file + ".drl").compile()))
                .anySatisfy(
                        found -> assertThat(found.toString()).contains("line " + words[0] + ",", words[1], words[2]));
    }

    /** Words of the corpus left out, doubled and swapped: nothing breaks, and what is accepted has one meaning. */
    @ParameterizedTest
    @MethodSource("seeds")
    void survivesMutatedTexts(long seed) throws IOException {
        var random = new Random(seed);
        var texts = Stream.concat(files("legit"), files("attacks"))
                .map(CorpusTest::read)
                .filter(text -> text.length() < 5_000)
                .toList();
        int accepted = 0;
        for (int i = 0; i < MUTANTS; i++) {
            var mutant = new Snippet(read(CORPUS.resolve("vocabulary.yaml")), mutant(texts, random));
            if (assertTimeoutPreemptively(Duration.ofSeconds(20), mutant::compile)
                    instanceof Compilation.Compiled compiled) {
                accepted++;
                var outcomes = evaluations(compiled);
                assertThat(Set.copyOf(outcomes)).as(mutant.text()).hasSize(1);
            }
        }
        assertThat(accepted).isPositive();
    }

    static List<Long> seeds() {
        return List.of(20261124L);
    }

    private static String mutant(List<String> texts, Random random) {
        var words = List.of(texts.get(random.nextInt(texts.size())).split("(?<=[^A-Za-z0-9$])|(?=[^A-Za-z0-9$])", -1));
        var others = List.of(texts.get(random.nextInt(texts.size())).split("(?<=[^A-Za-z0-9$])|(?=[^A-Za-z0-9$])", -1));
        var mutated = new StringBuilder();
        int place = random.nextInt(words.size());
        for (int i = 0; i < words.size(); i++) {
            boolean isHere = i == place;
            switch (isHere ? random.nextInt(4) : 4) {
                case 0 -> {}
                case 1 -> mutated.append(words.get(i)).append(words.get(i));
                case 2 -> mutated.append(others.get(random.nextInt(others.size())));
                case 3 -> mutated.append(words.get(i)).append(' ').append(others.get(random.nextInt(others.size())));
                default -> mutated.append(words.get(i));
            }
        }
        return mutated.toString();
    }

    private static List<Evaluation> evaluations(Compilation compilation) {
        return evaluations(compilation, FACTS);
    }

    /** By Drools, lowered and plain, and by the interpreter. */
    private static List<Evaluation> evaluations(Compilation compilation, String facts) {
        var ruleSet = switch (compilation) {
            case Compilation.Compiled(var compiled) -> compiled;
            case Compilation.Rejected(var diagnostics) -> throw new AssertionError(diagnostics.toString());
        };
        return Stream.of(
                        RuleSetEvaluator.of(ruleSet, LIMITS),
                        RuleSetEvaluator.plain(ruleSet, LIMITS),
                        RuleSetEvaluator.reference(ruleSet, LIMITS))
                .map(evaluator -> evaluator.evaluate(RuleSets.facts(ruleSet, facts)))
                .toList();
    }

    private static List<Diagnostic> diagnostics(Compilation compilation) {
        return switch (compilation) {
            case Compilation.Compiled(var ruleSet) -> throw new AssertionError(ruleSet.rules() + " compile");
            case Compilation.Rejected(var diagnostics) -> diagnostics;
        };
    }

    private static Snippet snippet(String file) {
        return new Snippet(read(CORPUS.resolve("vocabulary.yaml")), read(CORPUS.resolve(file)));
    }

    private static Stream<Path> files(String folder) throws IOException {
        try (var files = Files.list(CORPUS.resolve(folder))) {
            return files.filter(path -> path.toString().endsWith(".drl")).sorted().toList().stream();
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
