package dev.makegood.resolution;

import dev.makegood.vocabulary.Clause;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one rule concluded for one match.
 *
 * @param values by the names of the kind's parameters; one that needs an unknown is missing
 * @param group of which only one may remain
 * @param terms named figures that explain it
 * @param facts the paths of the facts the rule matched
 */
public record Proposal(
        EffectKind kind,
        Map<String, Object> values,
        Optional<String> reason,
        Optional<String> group,
        Map<String, Object> terms,
        RuleRef rule,
        List<String> facts) {
    public Proposal {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        terms = Collections.unmodifiableMap(new LinkedHashMap<>(terms));
        facts = List.copyOf(facts);
    }

    /** The rule that proposed, as far as an effect shows it. */
    public record RuleRef(String name, Text title, Optional<Clause> clause, int salience) {}

    /** Its values, each in one form: amounts as their currency has them, figures without trailing zeros. */
    public Map<String, Object> valuesInOneForm() {
        return values.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, value -> inOneForm(value.getValue())));
    }

    private static Object inOneForm(Object value) {
        return switch (value) {
            case Money money -> money.rounded();
            case BigDecimal figure -> figure.stripTrailingZeros();
            default -> value;
        };
    }

    boolean isStatutory() {
        return EffectKind.STATUTORY.equals(values.get(EffectKind.BASIS));
    }

    Optional<Money> amount() {
        return values.get(EffectKind.AMOUNT) instanceof Money money ? Optional.of(money) : Optional.empty();
    }

    /** Whether it concludes the same as {@code other}, by whichever rule. */
    boolean concludesLike(Proposal other) {
        return kind == other.kind && values.equals(other.values) && reason.equals(other.reason);
    }

    Proposal withAmount(Money amount) {
        var changed = new LinkedHashMap<>(values);
        changed.put(EffectKind.AMOUNT, amount);
        return new Proposal(kind, changed, reason, group, terms, rule, facts);
    }

    Proposal withTerm(String name, Object value) {
        var changed = new LinkedHashMap<>(terms);
        changed.put(name, value);
        return new Proposal(kind, values, reason, group, changed, rule, facts);
    }
}
