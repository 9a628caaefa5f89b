package dev.makegood.server.rating;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.Settling;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactFault;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Tells and changes how cases are rated. */
@Service
@PreAuthorize("hasAuthority('organisation')")
public class RatingAdministration {
    private static final String RULE_SET = "ruleSet";
    private static final String REMEDY_DAYS = "remedyDays";
    private static final String TARGETS = "targets";
    private static final String VERSION = "version";
    private static final int MOST_DAYS = 90;
    private static final int HIGHEST = 6;

    private final RatingSettingsRecords records;
    private final RuleSets ruleSets;
    private final Branches branches;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    RatingAdministration(
            RatingSettingsRecords records,
            RuleSets ruleSets,
            Branches branches,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.records = records;
        this.ruleSets = ruleSets;
        this.branches = branches;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** As cases are rated now. */
    public RatingSettings current() {
        return records.read();
    }

    /** Cases are rated as the body says, if nobody else changed it since. */
    public Settling<RatingSettings> change(JsonNode body, Caller by) {
        var members = Members.of(body, RULE_SET, REMEDY_DAYS, TARGETS, VERSION);
        var ruleSet = members.optionalOneOf(RULE_SET, this::live, RatingTexts.A_LIVE_RULE_SET);
        var days = members.number(REMEDY_DAYS, 1, MOST_DAYS);
        var targets = targets(body.path(TARGETS), members);
        var version = members.number(VERSION, 1, Integer.MAX_VALUE - 1);
        return members.faults().isEmpty()
                ? transactions.execute(_ -> change(ruleSet, days.orElseThrow(), targets, version.orElseThrow(), by))
                : new Settling.NotValid<>(members.faults());
    }

    private Optional<String> live(String id) {
        return ruleSets.find(id).map(found -> found.ruleSet().id());
    }

    private Map<String, Integer> targets(JsonNode given, Members members) {
        var targets = new TreeMap<String, Integer>();
        if (!given.isObject() && !given.isMissingNode()) {
            members.note(TARGETS, FactFault.Code.WRONG_TYPE.name(), RatingTexts.NO_TARGETS, RatingTexts.GIVE_TARGETS);
        }
        given.properties().forEach(each -> {
            var place = TARGETS + "." + each.getKey();
            if (!branches.contain(each.getKey())) {
                members.note(
                        place, FactFault.Code.NOT_IN_LIST.name(), RatingTexts.NO_SUCH_BRANCH, RatingTexts.GIVE_BRANCH);
            } else if (!isLevel(each.getValue())) {
                members.note(place, FactFault.Code.OUT_OF_BOUNDS.name(), RatingTexts.NO_LEVEL, RatingTexts.GIVE_LEVEL);
            } else {
                targets.put(each.getKey(), each.getValue().intValue());
            }
        });
        return targets;
    }

    private static boolean isLevel(JsonNode value) {
        return value.isInt() && value.intValue() >= 1 && value.intValue() <= HIGHEST;
    }

    private Settling<RatingSettings> change(
            Optional<String> ruleSet, int days, Map<String, Integer> targets, int version, Caller by) {
        if (!records.change(ruleSet, days, targets, version)) {
            return new Settling.ChangedMeanwhile<>();
        }
        audit.record(Act.of(by.id(), "rating.settings-changed", "rating")
                .with(RULE_SET, ruleSet.orElse(""))
                .with(REMEDY_DAYS, days)
                .with(TARGETS, targets));
        return new Settling.Done<>(records.read());
    }
}
