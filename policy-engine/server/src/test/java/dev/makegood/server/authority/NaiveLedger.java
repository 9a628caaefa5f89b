package dev.makegood.server.authority;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.SettableClock;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A ledger without accounts: it adds up all gestures anew whenever it is asked. Its limits are whole dollars. */
final class NaiveLedger {
    private static final List<Grade> GRADES = List.of(Grade.FRONTLINE, Grade.SENIOR);

    private final LedgerNode limits;
    private final SettableClock clock;
    private final Map<String, Integer> limitOf = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private Random random = new Random();

    NaiveLedger(LedgerNode limits, SettableClock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** A gesture with its part of each budget. */
    private static final class Entry {
        final UUID id;
        final Map<String, int[]> parts;
        String state = "RESERVED";

        Entry(UUID id, Map<String, int[]> parts) {
            this.id = id;
            this.parts = parts;
        }
    }

    void setLimits(Random chosen) {
        random = chosen;
        for (var scope : BudgetScope.values()) {
            if (random.nextInt(4) > 0) {
                setLimit(scope, null, null);
            }
        }
        if (random.nextBoolean()) {
            setLimit(BudgetScope.CASE, Grade.SENIOR, null);
            setLimit(BudgetScope.BRANCH_MONTH, null, "vinh");
        }
    }

    private void setLimit(BudgetScope scope, @Nullable Grade grade, @Nullable String branch) {
        var amount = 5 + random.nextInt(60);
        limits.limit(scope, grade, branch, amount + " USD");
        limitOf.put("%s %s %s".formatted(scope, grade, branch), amount);
    }

    /** Does something there, and holds the answer to what it would do itself. */
    void step(LedgerNode node) {
        switch (random.nextInt(8)) {
            case 0, 1, 2 -> give(node, false);
            case 3 -> give(node, true);
            case 4 -> move("RESERVED", "COMMITTED", node.ledger::commit);
            case 5 -> move("RESERVED", "RELEASED", node.ledger::release);
            case 6 -> move("COMMITTED", "REVERSED", node.ledger::reverse);
            default -> passTime(node);
        }
    }

    private void passTime(LedgerNode node) {
        if (random.nextInt(4) == 0) {
            clock.goOn(Duration.ofHours(random.nextInt(500)));
        }
        var lease = random.nextBoolean();
        if (lease) {
            give(node, false, Duration.ofSeconds(-1));
            node.sweep();
            entries.stream().filter(entry -> entry.state.equals("EXPIRES")).forEach(entry -> entry.state = "RELEASED");
        }
    }

    private void move(String from, String to, Predicate<UUID> step) {
        if (entries.isEmpty()) {
            return;
        }
        var entry = entries.get(random.nextInt(entries.size()));
        assertThat(step.test(entry.id)).isEqualTo(entry.state.equals(from));
        if (entry.state.equals(from)) {
            entry.state = to;
        }
    }

    private void give(LedgerNode node, boolean beyond) {
        give(node, beyond, Duration.ofHours(1));
    }

    private void give(LedgerNode node, boolean beyond, Duration lease) {
        var amount = 1 + random.nextInt(20);
        var grade = GRADES.get(random.nextInt(2));
        var branch = random.nextBoolean() ? "hue" : "vinh";
        var user = "agent" + random.nextInt(2);
        var matter =
                new Matter(Optional.of("C" + random.nextInt(3)), some("customer", 2), some("O", 2), Optional.empty());
        var claim = new Claim(
                LedgerTest.money(amount + " USD"), matter, Caller.person(user, user, Set.of(), grade, branch));

        var parts = new LinkedHashMap<String, int[]>();
        var holds = true;
        for (var budget : budgets(matter, user, grade, branch).entrySet()) {
            var left = Math.max(0, budget.getValue() - within(budget.getKey()));
            holds &= amount <= left;
            parts.put(budget.getKey(), new int[] {Math.min(amount, left), amount - Math.min(amount, left)});
        }
        if (beyond) {
            entries.add(new Entry(node.ledger.reserveBeyond(claim, lease), parts));
            return;
        }
        var answer = node.ledger.reserve(claim, lease);
        assertThat(answer instanceof Reserving.Reserved).isEqualTo(holds);
        if (answer instanceof Reserving.Reserved(var id)) {
            var entry = new Entry(id, parts);
            entry.state = lease.isNegative() ? "EXPIRES" : "RESERVED";
            entries.add(entry);
        }
    }

    private Optional<String> some(String name, int most) {
        var which = random.nextInt(most + 1);
        return which == most ? Optional.empty() : Optional.of(name + which);
    }

    /** By holder and period: how much they hold. */
    private Map<String, Integer> budgets(Matter matter, String user, Grade grade, String branch) {
        var today = LocalDate.ofInstant(clock.instant(), LedgerNode.HANOI).toString();
        var budgets = new LinkedHashMap<String, Integer>();
        limit("CASE " + grade + " null", "CASE null null").ifPresent(limit -> {
            matter.caseRef().ifPresent(ref -> budgets.put("case:" + ref + " ", limit));
            if (matter.customer().isPresent() && matter.about().isPresent()) {
                var customer = matter.customer().get();
                budgets.put(
                        "about:%d:%s:%s "
                                .formatted(
                                        customer.length(),
                                        customer,
                                        matter.about().get()),
                        limit);
            }
        });
        limit("AGENT_DAY " + grade + " null", "AGENT_DAY null null")
                .ifPresent(limit -> budgets.put("person:" + user + " " + today, limit));
        limit("CUSTOMER_YEAR null null", "CUSTOMER_YEAR null null")
                .ifPresent(limit -> matter.customer()
                        .ifPresent(customer -> budgets.put(customer + " " + today.substring(0, 4), limit)));
        limit("BRANCH_MONTH null " + branch, "BRANCH_MONTH null null")
                .ifPresent(limit -> budgets.put(branch + " " + today.substring(0, 7), limit));
        return budgets;
    }

    private Optional<Integer> limit(String own, String general) {
        return Optional.ofNullable(limitOf.getOrDefault(own, limitOf.get(general)));
    }

    private int within(String budget) {
        return sum(budget, 0, "RESERVED") + sum(budget, 0, "COMMITTED") + sum(budget, 0, "EXPIRES");
    }

    private int sum(String budget, int part, String state) {
        return entries.stream()
                .filter(entry -> entry.state.equals(state) && entry.parts.containsKey(budget))
                .mapToInt(entry -> entry.parts.get(budget)[part])
                .sum();
    }

    /** Those in which anything is, as the database would say. */
    List<String> accounts() {
        return entries.stream()
                .flatMap(entry -> entry.parts.keySet().stream())
                .distinct()
                .map(budget -> "%s %d %d %d %d"
                        .formatted(
                                budget,
                                sum(budget, 0, "RESERVED"),
                                sum(budget, 0, "COMMITTED"),
                                sum(budget, 1, "RESERVED"),
                                sum(budget, 1, "COMMITTED")))
                .filter(line -> !line.endsWith(" 0 0 0 0"))
                .sorted()
                .toList();
    }
}
