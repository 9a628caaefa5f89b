package dev.makegood.server.care;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.Settling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what care goes by: what is known of customers. */
@Service
@PreAuthorize("hasAuthority('care:facts')")
public class CareFacts {
    private final CareCustomerRecords customers;
    private final CareTaskRecords tasks;
    private final CareRuleSets ruleSets;
    private final CareRules rules;
    private final Branches branches;
    private final CareDays days;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    CareFacts(
            CareCustomerRecords customers,
            CareTaskRecords tasks,
            CareRuleSets ruleSets,
            CareRules rules,
            Branches branches,
            CareDays days,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.customers = customers;
        this.tasks = tasks;
        this.ruleSets = ruleSets;
        this.rules = rules;
        this.branches = branches;
        this.days = days;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** As it is known now. */
    public Optional<CareCustomer> find(String customer) {
        return Optional.of(customer).filter(NewCareFacts::isKey).flatMap(customers::find);
    }

    /** This is known from now on, and nothing else. What waits and is not wanted any more is withdrawn. */
    public Settling<CareCustomer> state(String customer, JsonNode body, Caller by) {
        var made = new NewCareFacts(customer, body, branches);
        var faults = new ArrayList<>(made.faults());
        if (body.path(NewCareFacts.FACTS).isObject()) {
            faults.addAll(ruleSets.faults(made.facts()));
        }
        return faults.isEmpty() ? transactions.execute(_ -> state(made, by)) : new Settling.NotValid<>(faults);
    }

    private Settling<CareCustomer> state(NewCareFacts made, Caller by) {
        customers.keep(made, ruleSets.split(made.facts()), days.today().minusDays(1), days.now());
        var known = customers.take(made.customer()).orElseThrow();
        var acts = withdraw(known, waiting -> !isStillSaid(waiting, known.facts()));
        audit.record(Act.of(by.id(), "care.facts-stated", subject(known)));
        acts.forEach(audit::record);
        return new Settling.Done<>(known);
    }

    /** Nothing of it can be read any more, and what waits is withdrawn. */
    public Settling<CareCustomer> erase(String customer, Caller by) {
        if (!NewCareFacts.isKey(customer)) {
            return new Settling.NotThere<>();
        }
        return transactions.execute(_ -> customers
                .take(customer)
                .<Settling<CareCustomer>>map(known -> {
                    var acts = withdraw(known, _ -> true);
                    customers.erase(known.id());
                    audit.record(Act.of(by.id(), "care.facts-erased", subject(known)));
                    acts.forEach(audit::record);
                    return new Settling.Done<>(known);
                })
                .orElseGet(Settling.NotThere::new));
    }

    private static String subject(CareCustomer customer) {
        return "care-customer:" + customer.id();
    }

    private List<Act> withdraw(CareCustomer customer, Predicate<CareTaskRecords.Waiting> which) {
        var acts = new ArrayList<Act>();
        tasks.takeWaiting(customer).stream().filter(which).forEach(waiting -> {
            tasks.end(waiting.id(), TaskState.WITHDRAWN, days.today(), Act.SYSTEM, Optional.empty());
            acts.add(Act.of(Act.SYSTEM, "care.task-withdrawn", "care-task:" + waiting.id())
                    .with("type", waiting.type()));
        });
        return acts;
    }

    /** Whether the rules would say the same if the customer had wished then what the customer wishes now. */
    private boolean isStillSaid(CareTaskRecords.Waiting waiting, ObjectNode facts) {
        return waiting.asked()
                .map(asked -> AskedFacts.withWishes(asked, facts))
                .flatMap(asked -> rules.evaluate(waiting.ruleSet(), asked))
                .filter(outcome -> outcome.path("effects")
                        .valueStream()
                        .anyMatch(effect -> effect.path("kind").asString("").equals("care")
                                && effect.path("type").asString("").equals(waiting.type())))
                .isPresent();
    }
}
