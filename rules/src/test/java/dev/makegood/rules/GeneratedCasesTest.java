package dev.makegood.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.evaluation.Outcome;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.resolution.Effect;
import dev.makegood.vocabulary.EffectKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every case of every pack, tried on generated ones; in the profile {@code proof} on ten thousand each. */
class GeneratedCasesTest {
    private static final int CASES = Integer.getInteger("pack.cases", 100);
    private static final long SEED = 20_261_122;

    static List<Pack> packs() {
        return Pack.all();
    }

    static List<Pack> desks() {
        return packs().stream().filter(pack -> pack.id().endsWith("-desk")).toList();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void areAnsweredAsTheReferenceMeaningSaysAndNeverBothPermittedAndRefused(Pack pack) {
        var reference = RuleSetEvaluator.reference(pack.ruleSet(), Pack.LIMITS);
        assertThat(new GeneratedCases(pack.ruleSet(), SEED).stream(CASES)).allSatisfy(stated -> {
            var facts = Pack.read(pack.reading(stated));
            var outcome = pack.evaluator().evaluate(facts);
            assertThat(outcome).isInstanceOf(Outcome.class).isEqualTo(reference.evaluate(facts));
            assertThat(contradicted((Outcome) outcome)).isEmpty();
        });
    }

    /** What a desk is asked for is allowed, refused, handed on, or open for want of a fact: it is never at a loss. */
    @ParameterizedTest
    @MethodSource("desks")
    void leaveNoGapAtADesk(Pack desk) {
        assertThat(new GeneratedCases(desk.ruleSet(), SEED + 2).stream(CASES)).allSatisfy(stated -> {
            var outcome = (Outcome) desk.evaluator().evaluate(Pack.read(desk.reading(stated)));
            assertThat(outcome.gap()).isFalse();
            assertThat(contradicted(outcome)).isEmpty();
            assertThat(outcome.conflicts())
                    .allSatisfy(conflict -> assertThat(conflict.proposals())
                            .allSatisfy(proposal ->
                                    assertThat(proposal.rule().clause()).isPresent()));
        });
    }

    @ParameterizedTest
    @MethodSource("packs")
    void areAnsweredTheSameInWhateverOrderTheRulesStand(Pack pack) {
        var rules = new ArrayList<>(pack.ruleSet().rules());
        Collections.shuffle(rules, new Random(SEED));
        var shuffled = RuleSetEvaluator.of(pack.ruleSet().with(rules), Pack.LIMITS);
        assertThat(new GeneratedCases(pack.ruleSet(), SEED + 1).stream(CASES / 3))
                .allSatisfy(stated -> {
                    var facts = Pack.read(pack.reading(stated));
                    assertThat(shuffled.evaluate(facts))
                            .isEqualTo(pack.evaluator().evaluate(facts));
                });
    }

    /** Actions of which two effects say the opposite. */
    private static List<String> contradicted(Outcome outcome) {
        var kinds = new HashMap<String, EffectKind>();
        return outcome.effects().stream()
                .map(Effect::proposal)
                .filter(proposal -> proposal.values().containsKey(EffectKind.ACTION))
                .filter(proposal -> {
                    var action = String.valueOf(proposal.values().get(EffectKind.ACTION));
                    var before = kinds.putIfAbsent(action, proposal.kind());
                    return before != null && before != proposal.kind();
                })
                .map(Object::toString)
                .toList();
    }
}
