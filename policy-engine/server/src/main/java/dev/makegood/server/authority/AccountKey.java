package dev.makegood.server.authority;

import dev.makegood.server.identity.Caller;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which account of the ledger. Accounts are locked in the order of their keys, everywhere.
 *
 * @param holder who or what it is of
 * @param period the day, month or year; empty where it is for ever
 */
record AccountKey(BudgetScope scope, String holder, String period, Currency currency)
        implements Comparable<AccountKey> {
    private static final Comparator<AccountKey> ORDER = Comparator.comparing(AccountKey::scope)
            .thenComparing(AccountKey::holder)
            .thenComparing(AccountKey::period)
            .thenComparing(key -> key.currency.getCurrencyCode());

    /** Those that a limit speaks of on that day; none where it is not known of whom. */
    static List<AccountKey> of(Limit limit, Matter matter, Caller by, LocalDate day) {
        var currency = limit.amount().currency();
        return switch (limit.scope()) {
            case CASE ->
                cases(matter)
                        .map(holder -> new AccountKey(BudgetScope.CASE, holder, "", currency))
                        .toList();
            case AGENT_DAY -> List.of(new AccountKey(BudgetScope.AGENT_DAY, by.id(), day.toString(), currency));
            case CUSTOMER_YEAR ->
                matter
                        .customer()
                        .map(customer -> new AccountKey(
                                BudgetScope.CUSTOMER_YEAR, customer, String.valueOf(day.getYear()), currency))
                        .stream()
                        .toList();
            case BRANCH_MONTH ->
                branch(matter, by)
                        .map(branch -> new AccountKey(
                                BudgetScope.BRANCH_MONTH, branch, day.toString().substring(0, 7), currency))
                        .stream()
                        .toList();
        };
    }

    static Optional<String> branch(Matter matter, Caller by) {
        return matter.branch().or(() -> Optional.ofNullable(by.branch()));
    }

    /** The case, so that nothing is gained by naming its customer late; and all that is about the same thing. */
    private static Stream<String> cases(Matter matter) {
        var ofCase = matter.caseRef().map("case:"::concat);
        var ofThing = matter.customer()
                .flatMap(customer ->
                        matter.about().map(about -> "about:%d:%s:%s".formatted(customer.length(), customer, about)));
        return Stream.concat(ofCase.stream(), ofThing.stream());
    }

    @Override
    public int compareTo(AccountKey other) {
        return ORDER.compare(this, other);
    }
}
