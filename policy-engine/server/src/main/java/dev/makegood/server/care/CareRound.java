package dev.makegood.server.care;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.decision.ServerDecisions;
import dev.makegood.server.ruleset.CompiledRuleSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Asks the rules about every customer once a day. Every node does; whom one has taken, the others leave to it. */
@Component
class CareRound {
    private static final Logger LOG = LoggerFactory.getLogger(CareRound.class);

    private final CareCustomerRecords customers;
    private final CareTaskRecords tasks;
    private final CareRuleSets ruleSets;
    private final CareRules rules;
    private final CareDays days;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    CareRound(
            CareCustomerRecords customers,
            CareTaskRecords tasks,
            CareRuleSets ruleSets,
            CareRules rules,
            CareDays days,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.customers = customers;
        this.tasks = tasks;
        this.ruleSets = ruleSets;
        this.rules = rules;
        this.days = days;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void goOn() {
        try {
            askAll();
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Customers are thought of later: {}", e.getMessage());
        }
    }

    /** One who cannot be asked about holds up none behind. */
    void askAll() {
        var failed = new HashSet<UUID>();
        while (!Thread.currentThread().isInterrupted() && askNext(failed)) {
            LOG.trace("One more customer was thought of.");
        }
    }

    /** Whether there was somebody. What is put down for a customer and a day is put down in one transaction. */
    boolean askNext(Set<UUID> failed) {
        var taken = new AtomicReference<@Nullable UUID>();
        try {
            return transactions.execute(_ -> customers
                    .takeNext(days.lastDue(), failed)
                    .map(customer -> {
                        taken.set(customer.id());
                        ask(customer, days.next(customer.askedOn()));
                        return true;
                    })
                    .orElse(false));
        } catch (ServerDecisions.NotOnRecord _) {
            LOG.warn("Nothing can be put on record now; customers are thought of in a minute.");
            return false;
        } catch (RuntimeException e) {
            var customer = taken.get();
            if (customer == null) {
                throw e;
            }
            LOG.warn("The customer {} is thought of later: {}", customer, e.toString());
            return failed.add(customer);
        }
    }

    private void ask(CareCustomer customer, LocalDate day) {
        var acts = new ArrayList<Act>();
        for (var ruleSet : ruleSets.live()) {
            acts.addAll(ask(customer, ruleSet, day));
        }
        customers.asked(customer.id(), day);
        acts.forEach(audit::record);
    }

    private List<Act> ask(CareCustomer customer, CompiledRuleSet ruleSet, LocalDate day) {
        var facts = rules.facts(customer, ruleSet, day);
        var id = ruleSet.ruleSet().id();
        return rules.decide(customer, ruleSet, day, facts)
                .map(decision -> {
                    var decided = new CareTaskRecords.Decided(id, uuid(decision), facts);
                    return make(customer, Kindness.in(decision, facts, day), decided, day);
                })
                .orElse(List.of());
    }

    private List<Act> make(
            CareCustomer customer, List<Kindness> kindnesses, CareTaskRecords.Decided decided, LocalDate day) {
        var acts = new ArrayList<Act>();
        for (var kindness : kindnesses) {
            var task = UUID.randomUUID();
            if (tasks.add(task, customer, kindness, decided, day)) {
                acts.add(Act.of(Act.SYSTEM, "care.task-made", "care-task:" + task)
                        .with("type", kindness.type())
                        .with("decision", decided.decision().toString()));
            }
        }
        return acts;
    }

    private static UUID uuid(JsonNode decision) {
        return UUID.fromString(decision.path("id").asString());
    }
}
