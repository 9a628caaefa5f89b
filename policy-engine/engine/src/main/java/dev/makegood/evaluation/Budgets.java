package dev.makegood.evaluation;

import dev.makegood.resolution.Budget;
import dev.makegood.vocabulary.Fact;
import dev.makegood.vocabulary.Facts;
import dev.makegood.vocabulary.Money;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The budgets among the facts of a case: facts of a type {@code Budget} with scope, limit, used and approver. */
final class Budgets {
    private static final String TYPE = "Budget";

    private Budgets() {}

    static List<Budget> in(Facts facts) {
        return facts.all().stream()
                .filter(fact -> fact.type().name().equals(TYPE))
                .flatMap(Budgets::budget)
                .toList();
    }

    private static Stream<Budget> budget(Fact fact) {
        return fact.value("scope") instanceof String scope
                        && fact.value("limit") instanceof Money limit
                        && fact.value("approver") instanceof String approver
                ? Stream.of(new Budget(scope, remaining(limit, fact.value("used")), approver))
                : Stream.empty();
    }

    /** Nothing, where it is not known what was used. */
    private static Money remaining(Money limit, @Nullable Object used) {
        return used instanceof Money known && known.currency().equals(limit.currency())
                ? atLeastNothing(limit.minus(known))
                : limit.minus(limit);
    }

    private static Money atLeastNothing(Money money) {
        return money.isPositive() ? money : money.minus(money);
    }
}
