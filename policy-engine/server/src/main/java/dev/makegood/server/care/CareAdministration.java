package dev.makegood.server.care;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.Settling;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Tells and changes how care is run, and tries what would come of it. */
@Service
@PreAuthorize("hasAuthority('organisation')")
public class CareAdministration {
    private static final String RULE_SETS = "ruleSets";
    private static final String HOUR = "hour";
    private static final String VERSION = "version";
    private static final String DAY = "day";
    private static final int MOST_RULE_SETS = 8;
    private static final int LAST_HOUR = 23;
    private static final int MOST_ASKED = 2000;
    private static final int AT_ONCE = 200;

    private final CareSettingsRecords records;
    private final RuleSets known;
    private final CareRuleSets ruleSets;
    private final CareCustomerRecords customers;
    private final CareTaskRecords tasks;
    private final CareRules rules;
    private final CareDays days;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    CareAdministration(
            CareSettingsRecords records,
            RuleSets known,
            CareRuleSets ruleSets,
            CareCustomerRecords customers,
            CareTaskRecords tasks,
            CareRules rules,
            CareDays days,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.records = records;
        this.known = known;
        this.ruleSets = ruleSets;
        this.customers = customers;
        this.tasks = tasks;
        this.rules = rules;
        this.days = days;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** As care is run now. */
    public CareSettings current() {
        return records.read();
    }

    /** Care is run as the body says, if nobody else changed it since. */
    public Settling<CareSettings> change(JsonNode body, Caller by) {
        var request = Members.of(body, RULE_SETS, HOUR, VERSION);
        var chosen = ruleSets(request);
        var hour = request.number(HOUR, 0, LAST_HOUR);
        var version = request.number(VERSION, 1, Integer.MAX_VALUE - 1);
        return request.faults().isEmpty()
                ? transactions.execute(_ -> change(chosen, hour.orElseThrow(), version.orElseThrow(), by))
                : new Settling.NotValid<>(request.faults());
    }

    private Set<String> ruleSets(Members request) {
        var chosen =
                request.someOf(RULE_SETS, this::live, CareTexts.A_LIVE_RULE_SET).orElse(Set.of());
        if (chosen.size() > MOST_RULE_SETS) {
            request.note(RULE_SETS, FactFault.Code.TOO_LARGE.name(), CareTexts.TOO_MANY, CareTexts.GIVE_FEWER);
        }
        return chosen;
    }

    private Optional<String> live(String id) {
        return known.find(id).map(found -> found.ruleSet().id());
    }

    private Settling<CareSettings> change(Set<String> chosen, int hour, int version, Caller by) {
        if (!records.change(chosen, hour, version)) {
            return new Settling.ChangedMeanwhile<>();
        }
        audit.record(Act.of(by.id(), "care.settings-changed", "care")
                .with(RULE_SETS, List.copyOf(chosen))
                .with(HOUR, Integer.toString(hour)));
        return new Settling.Done<>(records.read());
    }

    /** What would come of asking the rules for a day. Nothing is put down. */
    public Settling<CareTrial> attempt(JsonNode body) {
        var request = Members.of(body, DAY);
        var day = request.optionalDay(DAY);
        return request.faults().isEmpty()
                ? new Settling.Done<>(attempt(day.orElseGet(days::today)))
                : new Settling.NotValid<>(request.faults());
    }

    private CareTrial attempt(LocalDate day) {
        var live = ruleSets.live();
        var made = new ArrayList<CareTrial.WouldBe>();
        var asked = 0;
        var last = new UUID(0, 0);
        var some = customers.after(last, AT_ONCE);
        while (!some.isEmpty() && asked < MOST_ASKED) {
            some.forEach(customer -> live.forEach(ruleSet -> made.addAll(wouldBe(customer, ruleSet, day))));
            asked += some.size();
            some = customers.after(some.getLast().id(), AT_ONCE);
        }
        return new CareTrial(day, asked, some.isEmpty(), made);
    }

    private List<CareTrial.WouldBe> wouldBe(CareCustomer customer, CompiledRuleSet ruleSet, LocalDate day) {
        var id = ruleSet.ruleSet().id();
        var facts = rules.facts(customer, ruleSet, day);
        return rules.evaluate(id, facts).map(outcome -> Kindness.in(outcome, facts, day)).orElse(List.of()).stream()
                .filter(kindness -> !tasks.contain(customer.customer(), kindness))
                .map(kindness -> new CareTrial.WouldBe(
                        customer.customer(),
                        customer.branch(),
                        id,
                        kindness.type(),
                        kindness.title(),
                        kindness.dueOn()))
                .toList();
    }
}
