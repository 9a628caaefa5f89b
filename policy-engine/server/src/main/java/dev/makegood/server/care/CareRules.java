package dev.makegood.server.care;

import dev.makegood.server.casefile.Timeline;
import dev.makegood.server.decision.Answer;
import dev.makegood.server.decision.CaseEvaluation;
import dev.makegood.server.decision.DecisionDocument;
import dev.makegood.server.decision.ServerDecisions;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.ruleset.CompiledRuleSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Asks rules about a customer, on record or not. */
@Component
class CareRules {
    private static final Caller SERVER = ServerDecisions.caller(Optional.empty());
    private static final String RULE_SET = "ruleSet";

    private final CareTaskRecords tasks;
    private final Timeline timeline;
    private final CareDays days;
    private final ServerDecisions decisions;
    private final CaseEvaluation evaluation;
    private final DecisionDocument document;

    CareRules(
            CareTaskRecords tasks,
            Timeline timeline,
            CareDays days,
            ServerDecisions decisions,
            CaseEvaluation evaluation,
            DecisionDocument document) {
        this.tasks = tasks;
        this.timeline = timeline;
        this.days = days;
        this.decisions = decisions;
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
     * @throws ServerDecisions.NotOnRecord if that is not on record, so that it is to be asked again
     */
    Optional<JsonNode> decide(CareCustomer customer, CompiledRuleSet ruleSet, LocalDate day, ObjectNode facts) {
        var id = ruleSet.ruleSet().id();
        var key = "care:%s:%s:%s:%d"
                .formatted(day, id, customer.id(), customer.changedAt().toEpochMilli());
        return decisions.decide(body(id, facts), key, Optional.empty());
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
}
