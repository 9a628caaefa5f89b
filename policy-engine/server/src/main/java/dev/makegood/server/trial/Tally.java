package dev.makegood.server.trial;

import dev.makegood.server.trial.Counted.What;
import dev.makegood.server.trial.OutcomeDifference.EffectChange;
import dev.makegood.server.trial.OutcomeDifference.MoneyChange;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** What this process has counted of a shadow or a canary. Only {@link #skip} is for every thread. */
final class Tally {
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_REASONS = 50;
    private static final String ANOTHER_REASON = "BROKEN …";

    private final LongAdder skipped = new LongAdder();
    private final Map<Counted, BigDecimal> counts = new HashMap<>();
    private final Map<Counted, BigDecimal> onRecord = new HashMap<>();
    private final List<FoundDifference> found = new ArrayList<>();

    /** What is to be written: all that was counted, where it has changed, and the differences that were found. */
    record Unwritten(Map<Counted, BigDecimal> counts, List<FoundDifference> found) {
        boolean isEmpty() {
            return counts.isEmpty() && found.isEmpty();
        }
    }

    void skip() {
        skipped.increment();
    }

    /** Whether so much waits to be written that no more is to be compared. */
    boolean isFull() {
        return found.size() >= MOST_WAITING;
    }

    void same() {
        count(What.SAME, "");
    }

    void failed(String reason) {
        var isNew = !counts.containsKey(new Counted(What.FAILED, reason));
        var reasons = counts.keySet().stream()
                .filter(counted -> counted.what() == What.FAILED)
                .count();
        count(What.FAILED, isNew && reasons >= MOST_REASONS ? ANOTHER_REASON : reason);
    }

    void differs(FoundDifference one) {
        var difference = one.difference();
        found.add(one);
        count(What.DIFFERENT, "");
        difference.effects().forEach(this::count);
        difference.asksAlso().forEach(_ -> count(What.MORE, Counted.MISSING_FACT));
        difference.asksNoMore().forEach(_ -> count(What.FEWER, Counted.MISSING_FACT));
        add(What.MORE, Counted.CONFLICT, BigDecimal.valueOf(difference.conflictsMore()));
        add(What.FEWER, Counted.CONFLICT, BigDecimal.valueOf(difference.conflictsFewer()));
        if (difference.gap() != null) {
            count(difference.gap() ? What.MORE : What.FEWER, Counted.GAP);
        }
        difference.money().forEach(money -> {
            var amount = new BigDecimal(money.amount());
            add(amount.signum() > 0 ? What.DEARER : What.CHEAPER, money.currency(), amount.abs());
        });
    }

    /** What the live release would have come to. */
    void live(List<MoneyChange> money) {
        money.forEach(sum -> add(What.LIVE, sum.currency(), new BigDecimal(sum.amount())));
    }

    private void count(EffectChange change) {
        switch (change.how()) {
            case ADDED ->
                count(What.MORE, Objects.requireNonNull(change.after()).kind());
            case REMOVED ->
                count(What.FEWER, Objects.requireNonNull(change.before()).kind());
            case CHANGED ->
                count(What.OTHERWISE, Objects.requireNonNull(change.after()).kind());
        }
    }

    private void count(What what, String subject) {
        add(what, subject, BigDecimal.ONE);
    }

    private void add(What what, String subject, BigDecimal number) {
        if (number.signum() != 0) {
            counts.merge(new Counted(what, subject), number, BigDecimal::add);
        }
    }

    Unwritten unwritten() {
        var changed = new HashMap<>(counts);
        if (skipped.sum() > 0) {
            changed.put(new Counted(What.SKIPPED, ""), BigDecimal.valueOf(skipped.sum()));
        }
        changed.entrySet().removeAll(onRecord.entrySet());
        return new Unwritten(changed, List.copyOf(found));
    }

    void written(Unwritten written) {
        onRecord.putAll(written.counts());
        found.subList(0, written.found().size()).clear();
    }
}
