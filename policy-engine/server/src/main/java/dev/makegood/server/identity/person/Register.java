package dev.makegood.server.identity.person;

import dev.makegood.server.audit.Act;
import dev.makegood.server.identity.Branch;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.StaffRecord;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that is on record of the people. Each change gives the act that is to be audited at the end of it. */
@Component
public class Register {
    private final People people;
    private final Branches branches;
    private final KeptRecords records;
    private final Departures departures;

    Register(People people, Branches branches, KeptRecords records, Departures departures) {
        this.people = people;
        this.branches = branches;
        this.records = records;
        this.departures = departures;
    }

    /** What is on record of one person. */
    public record Entry(Person person, StaffRecord record) {}

    /** Sorted by user name. */
    public List<Entry> all() {
        var kept = records.all();
        return people.all().stream()
                .map(person -> new Entry(person, kept.getOrDefault(person.user(), StaffRecord.NOTHING)))
                .toList();
    }

    /** The ids of all branches. */
    public Set<String> branches() {
        return branches.all().stream().map(Branch::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Adds a person who has to choose another password first; nothing where the user name is taken. {@code by} is an actor. */
    public Optional<Act> add(String user, Profile profile, String passwordHash, String by) {
        return people.add(user, profile, passwordHash, by)
                ? Optional.of(described(Act.of(by, "person.created", Caller.personId(user)), profile))
                : Optional.empty();
    }

    /** Whoever may not sign in any more is signed out. */
    public Act change(Person person, Profile profile, Caller by) {
        var changed = profile.differencesTo(Profile.of(person));
        people.change(person.user(), profile);
        if (!profile.active()) {
            departures.endSessions(person.user());
        }
        return described(Act.of(by.id(), "person.changed", person.id()), profile)
                .with("changed", changed);
    }

    /** Puts another record in the place of the one before it; nothing where that is not there any more. */
    public Optional<Act> keep(String user, StaffRecord before, StaffRecord after, Caller by) {
        return records.keep(user, after)
                ? Optional.of(RecordAdministration.changed(by, Caller.personId(user), before, after))
                : Optional.empty();
    }

    /** With everything but name and e-mail address, which are personal. */
    private static Act described(Act act, Profile profile) {
        var described = act.with(
                        PersonRequest.ROLES,
                        profile.roles().stream().map(Role::key).sorted().toList())
                .with(PersonRequest.GRADE, profile.grade().name())
                .with(PersonRequest.LANGUAGE, profile.language().key())
                .with(PersonRequest.ACTIVE, profile.active());
        var branch = profile.branch();
        return branch == null ? described : described.with(PersonRequest.BRANCH, branch);
    }
}
