package dev.makegood.server.identity.group;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.request.Change;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Makes groups, says who is in them, and which rule sets are in their hands. */
@Service
@PreAuthorize("hasAuthority('people')")
public class GroupAdministration {
    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String TIER = "tier";
    private static final String MEMBERS = "members";
    private static final String VERSION = "version";
    private static final String WRITING = "writing";
    private static final String REVIEWING = "reviewing";
    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9._-]{1,64}");
    private static final Text GIVE_ID = new Text(
            "Give 1 to 64 of these: small letters a-z, digits, . - _",
            "Hãy gửi từ 1 đến 64 ký tự: chữ thường a-z, chữ số, . - _");
    private static final String ALL_PEOPLE = "GET /api/v1/people";
    private static final String ALL_GROUPS = "GET /api/v1/groups";
    private static final int LONGEST_NAME = 200;

    private final GroupRecords records;
    private final People people;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    GroupAdministration(GroupRecords records, People people, AuditTrail audit, TransactionOperations transactions) {
        this.records = records;
        this.people = people;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Sorted by id. */
    public List<Group> all() {
        return records.all();
    }

    /** A group as the body says. */
    public Change<Group> make(JsonNode body, Caller by) {
        var request = Members.of(body, ID, NAME, TIER, MEMBERS);
        var id = request.text(ID, ID_FORM, GIVE_ID);
        var name = request.text(NAME, LONGEST_NAME);
        var tier = tier(request);
        var members = members(request);
        return request.faults().isEmpty()
                ? make(id.orElseThrow(), name.orElseThrow(), tier, members.orElseThrow(), by)
                : new Change.NotValid<>(request.faults());
    }

    private Change<Group> make(String id, String name, Optional<Integer> tier, Set<String> members, Caller by) {
        return transactions.execute(_ -> {
            if (!records.add(id, name, tier, members, by.id())) {
                return new Change.AlreadyThere<>();
            }
            audit.record(act(by, "group.made", id, tier, List.of(), members));
            return new Change.Made<>(records.find(id).orElseThrow());
        });
    }

    /** The group as the body says, if nobody else changed it since. */
    public Change<Group> change(String id, JsonNode body, Caller by) {
        var request = Members.of(body, NAME, TIER, MEMBERS, VERSION);
        var name = request.text(NAME, LONGEST_NAME);
        var tier = tier(request);
        var members = members(request);
        var version = request.number(VERSION, 1, Integer.MAX_VALUE);
        return transactions.execute(_ -> {
            var before = records.find(id);
            if (before.isEmpty()) {
                return new Change.NotThere<>();
            }
            if (!request.faults().isEmpty()) {
                return new Change.NotValid<>(request.faults());
            }
            if (!records.change(id, name.orElseThrow(), tier, members.orElseThrow(), version.orElseThrow())) {
                return new Change.ChangedMeanwhile<>();
            }
            audit.record(act(by, "group.changed", id, tier, before.get().users(), members.orElseThrow()));
            return new Change.Made<>(records.find(id).orElseThrow());
        });
    }

    private static Optional<Integer> tier(Members request) {
        return request.numberIfGiven(TIER, 2, 3);
    }

    private Optional<Set<String>> members(Members request) {
        return request.someOf(MEMBERS, user -> people.find(user).map(Person::user), ALL_PEOPLE);
    }

    /** Names the groups that write and review a rule set, as the body says; none for whoever has the role. */
    public Change<RuleSetAccess> name(String ruleSet, JsonNode body, Caller by) {
        var request = Members.of(body, WRITING, REVIEWING, VERSION);
        var writing = groups(request, WRITING);
        var reviewing = groups(request, REVIEWING);
        var version = request.number(VERSION, 0, Integer.MAX_VALUE);
        if (!records.isRuleSet(ruleSet)) {
            return new Change.NotThere<>();
        }
        if (!request.faults().isEmpty()) {
            return new Change.NotValid<>(request.faults());
        }
        return transactions.execute(_ -> {
            if (!records.name(ruleSet, writing.orElseThrow(), reviewing.orElseThrow(), version.orElseThrow())) {
                return new Change.ChangedMeanwhile<>();
            }
            audit.record(Act.of(by.id(), "rule-set.groups-named", "rule-set:" + ruleSet)
                    .with(WRITING, List.copyOf(writing.orElseThrow()))
                    .with(REVIEWING, List.copyOf(reviewing.orElseThrow())));
            return new Change.Made<>(records.access(ruleSet));
        });
    }

    private Optional<Set<String>> groups(Members request, String name) {
        return request.someOf(name, id -> records.find(id).map(Group::id), ALL_GROUPS);
    }

    /** It tells on its own whether an administrator let oneself in. */
    private static Act act(
            Caller by, String action, String group, Optional<Integer> tier, List<String> before, Set<String> after) {
        var added = new TreeSet<>(after);
        added.removeAll(before);
        var removed = new TreeSet<>(before);
        removed.removeAll(after);
        var act = Act.of(by.id(), action, "group:" + group)
                .with("added", List.copyOf(added))
                .with("removed", List.copyOf(removed))
                .with("addedOneself", added.stream().map(Caller::personId).anyMatch(by.id()::equals));
        return tier.map(known -> act.with(TIER, known.toString())).orElse(act);
    }
}
