package dev.makegood.oracle;

import dev.makegood.export.Proposals;
import dev.makegood.language.Rule;
import dev.makegood.resolution.Proposal;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rules in plain Drools proposed, as far as it has fired. */
final class Taken implements Proposals {
    private final List<Rule> rules;
    private final Map<String, Firing> firings = new LinkedHashMap<>();
    private List<String> matched = List.of();
    private Firing current = new Firing("", List.of(), new ArrayList<>());

    Taken(List<Rule> rules) {
        this.rules = rules;
    }

    /** A rule that fired on facts, by their paths, and the effects it proposed. */
    record Firing(String rule, List<String> facts, List<Effect> effects) {
        @Override
        public String toString() {
            return rule + " " + facts;
        }
    }

    /** The facts of the rule that fires next. */
    void matches(List<String> facts) {
        matched = facts;
    }

    List<Firing> firings() {
        return List.copyOf(firings.values());
    }

    @Override
    public void fires(String name, @Nullable Object... values) {
        var rule = rules.get(Integer.parseInt(name.substring(1)) - 1);
        current = new Firing(rule.name(), matched, new ArrayList<>());
        firings.putIfAbsent(name + matched + Arrays.toString(values), current);
    }

    @Override
    public Proposed propose(String kind) {
        var effect = new Effect(EffectKind.of(kind).orElseThrow());
        current.effects().add(effect);
        return effect;
    }

    /** An effect that one firing proposes. */
    static final class Effect implements Proposed {
        private final EffectKind kind;
        private final Map<String, Object> values = new LinkedHashMap<>();
        private final Map<String, Object> terms = new LinkedHashMap<>();
        private Optional<String> reason = Optional.empty();
        private Optional<String> group = Optional.empty();

        Effect(EffectKind kind) {
            this.kind = kind;
        }

        Proposal proposal(Rule rule, List<String> facts) {
            var of = new Proposal.RuleRef(rule.name(), rule.title(), rule.clause(), rule.salience());
            return new Proposal(kind, values, reason, group, terms, of, facts);
        }

        @Override
        public Proposed value(String name, @Nullable Object value) {
            var parameter = kind.parameters().stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            var written = written(value);
            if (written != null && parameter.accepts(written)) {
                values.put(name, written);
            }
            return this;
        }

        @Override
        public Proposed term(String name, @Nullable Object value) {
            var written = written(value);
            if (written != null) {
                terms.put(name, written);
            }
            return this;
        }

        @Override
        public Proposed reason(String code) {
            reason = Optional.of(code);
            return this;
        }

        @Override
        public Proposed group(String name) {
            group = Optional.of(name);
            return this;
        }

        /** As effects show it: amounts in the decimals of their currency, numbers without zeros behind. */
        private static @Nullable Object written(@Nullable Object value) {
            return switch (value) {
                case Money money -> money.rounded();
                case Long whole -> written(BigDecimal.valueOf(whole));
                case BigDecimal number ->
                    new BigDecimal(number.stripTrailingZeros().toPlainString());
                case null, default -> value;
            };
        }
    }
}
