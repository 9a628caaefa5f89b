package dev.makegood.server.authority;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.vocabulary.Money;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What may still be given in a matter, and what was given before, as the ledger says at this moment. */
@Component
public class Standing {
    private static final Period LOOKED_BACK = Period.ofYears(2);
    private static final int MOST_GESTURES = 1_000;

    private final LimitRecords limits;
    private final Accounts accounts;
    private final Entries entries;
    private final ObjectProvider<KnownCases> cases;
    private final Days days;

    Standing(LimitRecords limits, Accounts accounts, Entries entries, ObjectProvider<KnownCases> cases, Days days) {
        this.limits = limits;
        this.accounts = accounts;
        this.entries = entries;
        this.cases = cases;
        this.days = days;
    }

    /** The case as it is kept here; where it is not, what is said of it. */
    public Matter matter(Optional<String> caseRef, Optional<String> statedCustomer) {
        var known = caseRef.flatMap(
                ref -> cases.stream().flatMap(each -> each.find(ref).stream()).findFirst());
        return known.map(matter -> new Matter(
                        caseRef, matter.customer().or(() -> statedCustomer), matter.about(), matter.branch()))
                .orElseGet(() -> new Matter(caseRef, statedCustomer, Optional.empty(), Optional.empty()));
    }

    /** Of each scope and currency the budget that leaves the least. */
    public List<Budget> budgets(Caller by, Matter matter) {
        var branch = AccountKey.branch(matter, by);
        return limits.applying(by.grade(), branch).stream()
                .flatMap(limit -> tightest(limit, matter, by).stream())
                .toList();
    }

    /** Of those above whoever asks the lowest that may give so much in that matter; the highest where none may. */
    public Approver approver(Money asked, Matter matter, Caller by) {
        return Approver.above(Optional.ofNullable(by.grade()).orElse(Grade.FRONTLINE)).stream()
                .filter(approver -> mayGive(approver.grade().orElseThrow(), asked, matter, by))
                .findFirst()
                .orElse(Approver.MANAGER);
    }

    private boolean mayGive(Grade grade, Money asked, Matter matter, Caller by) {
        var somebody = new Caller(by.kind(), "", "", Set.of(), grade, by.branch());
        return budgets(somebody, matter).stream()
                .filter(budget -> budget.isExceededBy(asked))
                .allMatch(budget -> Grade.reaches(Optional.of(grade), budget.approver()));
    }

    private Optional<Budget> tightest(Limit limit, Matter matter, Caller by) {
        var day = days.today();
        var budgets = AccountKey.of(limit, matter, by, day).stream()
                .map(key -> Budget.of(limit, accounts.used(key)))
                .min(Comparator.comparing(Budget::left));
        return budgets.or(() -> limit.scope() == BudgetScope.CASE
                ? Optional.of(Budget.of(limit, limit.amount().minus(limit.amount())))
                : Optional.empty());
    }

    /** What the customer was given in the last two years, oldest first; nothing where no customer is known. */
    public Optional<List<PastGesture>> givenBefore(Matter matter) {
        var since = days.now().atZone(zone()).minus(LOOKED_BACK).toInstant();
        return matter.customer().map(customer -> entries.givenTo(customer, since, MOST_GESTURES));
    }

    /** In which days, months and years begin. */
    public ZoneId zone() {
        return days.zone();
    }
}
