package dev.makegood.server.trial;

import dev.makegood.evaluation.Outcome;
import dev.makegood.resolution.Conflict;
import dev.makegood.resolution.Effect;
import dev.makegood.server.trial.OutcomeDifference.EffectChange;
import dev.makegood.server.trial.OutcomeDifference.How;
import dev.makegood.server.trial.OutcomeDifference.MoneyChange;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two outcomes of one case, compared by what they mean: not by the rules that led there, nor by their order. */
final class Comparison {
    private final Outcome decided;
    private final Outcome candidate;

    private Comparison(Outcome decided, Outcome candidate) {
        this.decided = decided;
        this.candidate = candidate;
    }

    static OutcomeDifference of(Outcome decided, Outcome candidate) {
        return new Comparison(decided, candidate).difference();
    }

    /** What an outcome comes to, by currency. */
    static List<MoneyChange> money(Outcome outcome) {
        return money(List.of(), meanings(outcome));
    }

    private OutcomeDifference difference() {
        var before = meanings(decided);
        var after = meanings(candidate);
        var asked = asked(decided);
        var asks = asked(candidate);
        return new OutcomeDifference(
                effects(without(before, after), without(after, before)),
                money(before, after),
                without(asks, asked),
                without(asked, asks),
                without(conflicts(candidate), conflicts(decided)).size(),
                without(conflicts(decided), conflicts(candidate)).size(),
                gap());
    }

    private static List<Meaning> meanings(Outcome outcome) {
        return outcome.effects().stream().map(Effect::proposal).map(Meaning::of).toList();
    }

    private static List<String> asked(Outcome outcome) {
        return outcome.missingFacts().stream()
                .map(missing -> missing.fact() + "." + missing.attribute())
                .toList();
    }

    private static List<Set<Meaning>> conflicts(Outcome outcome) {
        return outcome.conflicts().stream()
                .map(Conflict::proposals)
                .map(proposals -> proposals.stream().map(Meaning::of).collect(Collectors.toUnmodifiableSet()))
                .toList();
    }

    private @Nullable Boolean gap() {
        return decided.gap() == candidate.gap() ? null : Boolean.valueOf(candidate.gap());
    }

    /** Each as often as it is there more often than among the others. */
    private static <T> List<T> without(List<T> all, List<T> others) {
        var left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }

    private static List<EffectChange> effects(List<Meaning> gone, List<Meaning> come) {
        var changes = new ArrayList<EffectChange>();
        var added = new ArrayList<>(come);
        for (var before : gone) {
            var same = added.stream()
                    .filter(after -> after.subject().equals(before.subject()))
                    .findFirst();
            same.ifPresent(added::remove);
            changes.add(same.map(after -> changed(before, after)).orElseGet(() -> removed(before)));
        }
        added.forEach(after -> changes.add(new EffectChange(How.ADDED, null, after.concluded(), List.of())));
        return changes;
    }

    private static EffectChange changed(Meaning before, Meaning after) {
        return new EffectChange(How.CHANGED, before.concluded(), after.concluded(), before.differsIn(after));
    }

    private static EffectChange removed(Meaning before) {
        return new EffectChange(How.REMOVED, before.concluded(), null, List.of());
    }

    private static List<MoneyChange> money(List<Meaning> before, List<Meaning> after) {
        var sums = new TreeMap<String, BigDecimal>();
        after.forEach(effect -> effect.amount().ifPresent(money -> add(sums, money, money.amount())));
        before.forEach(effect -> effect.amount()
                .ifPresent(money -> add(sums, money, money.amount().negate())));
        return sums.entrySet().stream()
                .filter(sum -> sum.getValue().signum() != 0)
                .map(sum -> new MoneyChange(sum.getValue().toPlainString(), sum.getKey()))
                .toList();
    }

    private static void add(Map<String, BigDecimal> sums, Money money, BigDecimal amount) {
        sums.merge(money.currency().getCurrencyCode(), amount, BigDecimal::add);
    }
}
