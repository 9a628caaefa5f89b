package dev.makegood.benchmarks.evaluation;

import dev.makegood.evaluation.Limits;
import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.RuleSet;
import java.time.Duration;

/** The ways to evaluate that are compared. */
public enum Way {
    LOWERED("ours, lowered") {
        @Override
        Variant of(GeneratedPolicy policy, RuleSet ruleSet) {
            return new Ours(RuleSetEvaluator.of(ruleSet, LIMITS));
        }
    },
    PLAIN("ours, plain") {
        @Override
        Variant of(GeneratedPolicy policy, RuleSet ruleSet) {
            return new Ours(RuleSetEvaluator.plain(ruleSet, LIMITS));
        }
    },
    CODEGEN("Drools codegen") {
        @Override
        Variant of(GeneratedPolicy policy, RuleSet ruleSet) {
            return new Codegen(ruleSet);
        }
    },
    IFS("plain Java ifs") {
        @Override
        Variant of(GeneratedPolicy policy, RuleSet ruleSet) {
            return new PlainIfs(policy);
        }
    };

    /** As those of the product, but for the time, which proves nothing while something else has the machine. */
    private static final Limits LIMITS = new Limits(
            Limits.DEFAULT.firings(), Limits.DEFAULT.evaluations(), Duration.ofMinutes(1), Limits.DEFAULT.effects());

    private static final int MOST_GENERATED = 1_000;

    private final String label;

    Way(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** Whether it is measured with so many rules: ten thousand take minutes, to compile or to ask. */
    boolean takes(int rules) {
        return rules <= MOST_GENERATED || (this != CODEGEN && this != PLAIN);
    }

    abstract Variant of(GeneratedPolicy policy, RuleSet ruleSet);
}
