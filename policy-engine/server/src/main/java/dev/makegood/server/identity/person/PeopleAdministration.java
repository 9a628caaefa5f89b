package dev.makegood.server.identity.person;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.password.Password;
import dev.makegood.server.identity.password.PasswordHashes;
import dev.makegood.server.identity.request.Change;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Adds people and changes what they are. What is changed holds from their next request on. */
@Service
@PreAuthorize("hasAuthority('people')")
public class PeopleAdministration {
    private final People people;
    private final Register register;
    private final Branches branches;
    private final Departures departures;
    private final PasswordHashes hashes;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    PeopleAdministration(
            People people,
            Register register,
            Branches branches,
            Departures departures,
            PasswordHashes hashes,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.people = people;
        this.register = register;
        this.branches = branches;
        this.departures = departures;
        this.hashes = hashes;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Sorted by user name. */
    public List<Person> all() {
        return people.all();
    }

    public Optional<Person> find(String user) {
        return people.find(user);
    }

    /** A new person with a password to be used once. */
    public Change<PersonMade> add(JsonNode body, Caller by) {
        var request = PersonRequest.toAdd(body, branches::contain);
        if (!request.faults().isEmpty()) {
            return new Change.NotValid<>(request.faults());
        }
        var password = Password.random();
        var hash = hashes.of(password);
        return transactions.execute(_ -> add(request, password, hash, by));
    }

    /** The person as the body says, if nobody else changed it since. */
    public Change<Person> change(String user, JsonNode body, Caller by) {
        var request = PersonRequest.toChange(body, branches::contain);
        return transactions.execute(_ -> {
            people.lockAll();
            return people.find(user).map(person -> change(person, request, by)).orElseGet(Change.NotThere::new);
        });
    }

    /** A new password to be used once, and the end of whatever went on under the old one. */
    public Change<PersonMade> resetPassword(String user, Caller by) {
        if (people.find(user).isEmpty()) {
            return new Change.NotThere<>();
        }
        var password = Password.random();
        var hash = hashes.of(password);
        return transactions.execute(_ -> people.find(user)
                .map(person -> resetPassword(person, password, hash, by))
                .orElseGet(Change.NotThere::new));
    }

    private Change<PersonMade> add(PersonRequest request, Password password, String hash, Caller by) {
        var user = request.user();
        people.lockAll();
        if (isEmailOfAnother(request, user)) {
            return new Change.NotValid<>(List.of(PersonRequest.emailTaken()));
        }
        var added = register.add(user, request.profile(), hash, by.id());
        if (added.isEmpty()) {
            return new Change.AlreadyThere<>();
        }
        var person = people.find(user).orElseThrow();
        audit.record(added.get());
        return new Change.Made<>(new PersonMade(person, password));
    }

    private Change<Person> change(Person person, PersonRequest request, Caller by) {
        if (!request.faults().isEmpty()) {
            return new Change.NotValid<>(request.faults());
        }
        if (request.version() != person.version()) {
            return new Change.ChangedMeanwhile<>();
        }
        if (person.administers() && !request.profile().administers() && !people.isAdministeredWithout(person.user())) {
            return new Change.LastAdministrator<>();
        }
        if (isEmailOfAnother(request, person.user())) {
            return new Change.NotValid<>(List.of(PersonRequest.emailTaken()));
        }
        audit.record(register.change(person, request.profile(), by));
        return new Change.Made<>(people.find(person.user()).orElseThrow());
    }

    private boolean isEmailOfAnother(PersonRequest request, String user) {
        var email = request.profile().email();
        return email != null && people.isEmailOfAnother(email, user);
    }

    private Change<PersonMade> resetPassword(Person person, Password password, String hash, Caller by) {
        people.changePassword(person.user(), hash, true);
        departures.endSessions(person.user());
        departures.endWaiting(person.user());
        audit.record(Act.of(by.id(), "password.reset", person.id()));
        return new Change.Made<>(new PersonMade(people.find(person.user()).orElseThrow(), password));
    }
}
