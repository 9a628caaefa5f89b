package dev.makegood.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.golden.Coverage;
import dev.makegood.golden.Verdict;
import dev.makegood.language.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenCasesTest {
    static List<Pack> packs() {
        return Pack.all();
    }

    @TestFactory
    Stream<DynamicContainer> answersEachGoldenCaseAsExpected() {
        return packs().stream().map(pack -> DynamicContainer.dynamicContainer(pack.id(), casesOf(pack)));
    }

    private static Stream<DynamicTest> casesOf(Pack pack) {
        return pack.goldenCases().stream()
                .map(golden -> DynamicTest.dynamicTest(
                        golden.title(),
                        () -> assertThat(Verdict.of(golden, pack.evaluate(golden))
                                        .differences())
                                .isEmpty()));
    }

    @ParameterizedTest
    @MethodSource("packs")
    void givesEachGoldenCaseATitleOfItsOwn(Pack pack) {
        assertThat(pack.goldenCases()).isNotEmpty().extracting(Object::toString).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void firesAndJustMissesEachRule(Pack pack) {
        var coverage = new Coverage(pack.ruleSet());
        pack.goldenCases().forEach(golden -> coverage.add(pack.facts(golden)));
        assertThat(coverage.neverFired()).as("rules no case fires").isEmpty();
        assertThat(coverage.neverJustMissed()).as("rules no case just misses").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void citesTheClauseOfEachRuleAndNamesItInBothLanguages(Pack pack) {
        assertThat(pack.ruleSet().rules())
                .allSatisfy(rule -> assertThat(rule.clause()).as(rule.name()).isPresent())
                .allSatisfy(rule -> assertThat(rule.title().vi())
                        .as(rule.name())
                        .isNotEqualTo(rule.title().en()))
                .extracting(Rule::name)
                .doesNotHaveDuplicates();
    }
}
