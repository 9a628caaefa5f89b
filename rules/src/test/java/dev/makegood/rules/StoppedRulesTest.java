package dev.makegood.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.editing.Stopping;
import dev.makegood.language.Compilation;
import dev.makegood.language.Rule;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetCompiler;
import dev.makegood.language.RuleSetFiles;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whichever rule of a pack is stopped, all others stay as they are. Every so many of them are tried. */
class StoppedRulesTest {
    private static final int EVERY = Integer.getInteger("pack.stopped.every", 10);

    @ParameterizedTest
    @MethodSource("dev.makegood.rules.Pack#all")
    void leavesAllOtherRulesAsTheyAre(Pack pack) {
        var rules = pack.ruleSet().rules();
        IntStream.range(0, rules.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(rules::get)
                .forEach(rule -> {
                    var stopped = compiled(Stopping.of(pack.files(), rule.name()));
                    assertThat(stopped.rules())
                            .extracting(Rule::name)
                            .isEqualTo(rules.stream()
                                    .filter(other -> !other.equals(rule))
                                    .map(Rule::name)
                                    .toList());
                    assertThat(stopped.stopped()).extracting(Rule::name).containsExactly(rule.name());
                });
    }

    private static RuleSet compiled(RuleSetFiles files) {
        return switch (RuleSetCompiler.compile(files)) {
            case Compilation.Compiled(var ruleSet) -> ruleSet;
            case Compilation.Rejected(var diagnostics) -> throw new AssertionError(diagnostics.toString());
        };
    }
}
