package dev.makegood.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.makegood.export.DrlExport;
import dev.makegood.golden.GoldenCases;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.language.Snippet;
import dev.makegood.testing.RuleSets;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.Facts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plain Drools on rules that people wrote. */
class WrittenRulesTest {
    private static final Path CORPUS = Path.of("../engine/src/test/resources/corpus");
    private static final Path RULES = Path.of("../../rules/src/main/resources");
    private static final String FACTS = """
        customer: { id: C1, name: Ann, tier: gold, country: FR, age: 67, balance: -12.50, since: 2020-02-29, vip: true, address: { city: Paris, zip: "75001" } }
        orders:
          - { id: O1, customerId: C1, total: 1200.5, status: DELIVERED, placed: 2026-01-31, tags: [ gift ], items: 4 }
          - { id: O2, customerId: C1, total: 80, status: RETURNED, placed: 2026-06-30, tags: [], items: 1 }
        tickets: [ { id: T1, customerId: C1, subject: late, body: where is it, priority: 1 } ]
        """;

    static Stream<Path> legitimate() throws IOException {
        try (var files = Files.list(CORPUS.resolve("legit"))) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("legitimate")
    void agreesOnEachRuleThatMustWork(Path file) {
        var snippet = new Snippet(read(CORPUS.resolve("vocabulary.yaml")), read(file));
        try (var opinion = new SecondOpinion(RuleSets.compiled(snippet.compile()))) {
            for (var status : new String[] {"RETURNED", "DELIVERED", "SHIPPED"}) {
                var facts = RuleSets.facts(opinion.ruleSet(), FACTS.replace("RETURNED", status));
                assertThat(opinion.compare(facts)).isPresent();
            }
        }
    }

    @Test
    void agreesOnTheGoldenCasesOfAirPassengerRights() {
        var files = pack();
        int compared = 0;
        int fired = 0;
        try (var opinion = new SecondOpinion(RuleSets.compiled(RuleSetCompiler.compile(files)))) {
            for (var golden : GoldenCases.in(files)) {
                var facts = RuleSets.facts(opinion.ruleSet(), golden.facts().toString());
                if (givesWhatIsNested(facts)) {
                    var firings = opinion.compare(facts);
                    compared += firings.isPresent() ? 1 : 0;
                    fired += firings.orElse(0);
                }
            }
        }
        assertThat(compared).isGreaterThan(10);
        assertThat(fired).isGreaterThan(compared);
    }

    /** Plain Drools breaks where it reads through what is not there. */
    private static boolean givesWhatIsNested(Facts facts) {
        return facts.all().stream()
                .allMatch(fact -> fact.type().attributes().stream()
                        .filter(attribute -> attribute.type() instanceof AttributeType.Nested)
                        .allMatch(attribute -> fact.value(attribute.name()) != null));
    }

    /** What is printed wrongly shows. */
    @Test
    void disagreesWithAnotherCondition() {
        var ruleSet = RuleSets.shop("""
            rule "r" when Customer( age > 60 ) exists Order( total > money("50 EUR") ) then outcome.permit(CLOSE); end
            """);
        var facts = RuleSets.facts(ruleSet, "{ customer: { age: 61 }, orders: [ { id: A, total: 51 EUR } ] }");
        for (var wrong :
                new String[][] {{"> 60L", "< 60L"}, {"exists", "not"}, {"MORE", "LESS"}, {"CLOSE", "REOPEN"}}) {
            var drl = DrlExport.of(ruleSet).replace(wrong[0], wrong[1]);
            assertThat(drl).isNotEqualTo(DrlExport.of(ruleSet));
            try (var opinion = new SecondOpinion(ruleSet, drl)) {
                assertThatThrownBy(() -> opinion.compare(facts)).isInstanceOf(AssertionError.class);
            }
        }
    }

    private static RuleSetFiles pack() {
        var texts = new TreeMap<String, String>();
        readInto(texts, RULES.resolve("packs/air-passenger-rights"), "");
        readInto(texts, RULES.resolve("vocabularies"), RuleSetFiles.IMPORTS);
        return new RuleSetFiles(texts);
    }

    private static void readInto(Map<String, String> texts, Path folder, String prefix) {
        try (var paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(path -> texts.put(
                            prefix + folder.relativize(path).toString().replace('\\', '/'), read(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
