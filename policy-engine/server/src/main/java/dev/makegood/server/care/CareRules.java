package dev.makegood.server.care;

import dev.makegood.server.audit.Act;
import dev.makegood.server.casefile.Timeline;
import dev.makegood.server.decision.Answer;
import dev.makegood.server.decision.CaseDeciding;
import dev.makegood.server.decision.CaseEvaluation;
import dev.makegood.server.decision.Deciding;
import dev.makegood.server.decision.DecisionDocument;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.ruleset.CompiledRuleSet;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Asks rules about a customer, on record or not. */
@Component
class CareRules {
    private static final Logger LOG = LoggerFactory.getLogger(CareRules.class);
    private static final Caller SERVER =
            new Caller(Caller.Kind.API_KEY, Act.SYSTEM, "", Set.of(Scope.DECISIONS, Scope.FACTS_ALL), null, null);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String RULE_SET = "ruleSet";

    private final CareTaskRecords tasks;
    private final Timeline timeline;
    private final CareDays days;
    private final CaseDeciding deciding;
    private final CaseEvaluation evaluation;
    private final DecisionDocument document;

    CareRules(
            CareTaskRecords tasks,
            Timeline timeline,
            CareDays days,
            CaseDeciding deciding,
            CaseEvaluation evaluation,
            DecisionDocument document) {
        this.tasks = tasks;
        this.timeline = timeline;
        this.days = days;
        this.deciding = deciding;
        this.evaluation = evaluation;
        this.document = document;
    }

    /** The facts of that day about which the rule set is asked. */
    ObjectNode facts(CareCustomer customer, CompiledRuleSet ruleSet, LocalDate day) {
        var contacts = tasks.contacts(customer.customer(), day, Occasion.birthday(customer.facts(), day));
        var last = Stream.concat(
                        contacts.last().stream(), timeline.lastContact(customer.customer()).map(days::dayOf).stream())
                .max(LocalDate::compareTo);
        return AskedFacts.of(
                customer,
                ruleSet.ruleSet().vocabulary(),
                day,
                days.momentOn(day),
                new Contacts(contacts.in12Months(), contacts.birthdayCards(), last));
    }

    /**
     * What it says on record; the same however often it is asked for the same day about the same. Nothing where it says
     * nothing.
     *
     * @throws NotOnRecord if that is not on record, so that it is to be asked again
     */
    Optional<JsonNode> decide(CareCustomer customer, CompiledRuleSet ruleSet, LocalDate day, ObjectNode facts)
            throws InterruptedException {
        var id = ruleSet.ruleSet().id();
        var key = "care:%s:%s:%s:%d"
                .formatted(day, id, customer.id(), customer.changedAt().toEpochMilli());
        var same = JsonNodeFactory.instance.objectNode().put("key", key);
        return switch (deciding.decide(body(id, facts), same, SERVER, Optional.of(key), PATIENCE)
                .await()) {
            case Deciding.Decided(var decision) -> Optional.of(decision.document());
            case Deciding.NotEvaluated(var why) -> unasked(customer, id, why);
            case Deciding.KeyTaken() -> throw new IllegalStateException("another request was made under " + key);
            case Deciding.LogUnavailable() -> throw new NotOnRecord();
            case Deciding.Uncertain() -> throw new NotOnRecord();
        };
    }

    private static Optional<JsonNode> unasked(CareCustomer customer, String ruleSet, Answer.Refused why) {
        LOG.warn(
                "{} says nothing about the customer {}: {}",
                ruleSet,
                customer.id(),
                why.getClass().getSimpleName());
        return Optional.empty();
    }

    /** What it says, without a record; nothing where it says nothing. */
    Optional<JsonNode> evaluate(String ruleSet, ObjectNode facts) {
        return evaluation.evaluate(body(ruleSet, facts), SERVER, days.now()) instanceof Answer.Evaluated evaluated
                ? Optional.of(document.outcome(evaluated))
                : Optional.empty();
    }

    private static ObjectNode body(String ruleSet, ObjectNode facts) {
        var body = JsonNodeFactory.instance.objectNode().put(RULE_SET, ruleSet);
        body.set("facts", facts);
        return body;
    }

    /** What rules said could not be put on record. */
    static final class NotOnRecord extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
