package dev.makegood.server.identity.session;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.password.PasswordHashes;
import dev.makegood.server.identity.password.PasswordRules;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.Text;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/**
 * Lets people who forgot their password choose another, by a link that reaches them by mail. Whoever asks learns neither, nor
 * by the time it takes, whether there is such a person.
 */
@Service
@PreAuthorize("permitAll()")
public class PasswordReset {
    static final int MOST_IN_AN_HOUR = 3;

    private static final String USER = "user";
    private static final String TOKEN = "token";
    private static final String NEW = "new";
    private static final int LONGEST_USER = 254;
    private static final String ASKED = "password.reset-asked";

    private static final Text NO_LINK = new Text(
            "This link is over: it is good once, for half an hour, and only the last one",
            "Liên kết này không còn dùng được: mỗi liên kết chỉ dùng một lần, trong nửa giờ, và chỉ liên kết mới nhất"
                    + " có hiệu lực");
    private static final Text ASK_AGAIN = new Text("Ask for another one", "Hãy yêu cầu liên kết khác");

    private final ResetLinks links;
    private final ResetRecords records;
    private final People people;
    private final PasswordSignIns passwords;
    private final PasswordHashes hashes;
    private final FailedAttempts attempts;
    private final AddressBrake brake;
    private final Sessions sessions;
    private final ResetMails mails;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionOperations transactions;

    PasswordReset(
            ResetLinks links,
            ResetRecords records,
            People people,
            PasswordSignIns passwords,
            PasswordHashes hashes,
            FailedAttempts attempts,
            AddressBrake brake,
            Sessions sessions,
            ResetMails mails,
            AuditTrail audit,
            Clock clock,
            TransactionOperations transactions) {
        this.links = links;
        this.records = records;
        this.people = people;
        this.passwords = passwords;
        this.hashes = hashes;
        this.attempts = attempts;
        this.brake = brake;
        this.sessions = sessions;
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
        this.transactions = transactions;
    }

    /** What comes of the wish to choose another password. */
    public sealed interface Wish {
        /** The same for everybody who asks, whether or not there is such a person. */
        record Noted() implements Wish {}

        /** Sorted by path, never empty. */
        record NotValid(List<Fault> faults) implements Wish {
            public NotValid {
                faults = List.copyOf(faults);
            }
        }

        /** Too many asked at that address. */
        record Braked(Duration pause) implements Wish {}

        /** No mails are sent from here. */
        record Off() implements Wish {}
    }

    /** Whether a forgotten password is a matter of mail here. */
    public boolean isOn() {
        return links.areSent();
    }

    /** Sends a link to whom the body names, if there is somebody and an address to send it to. */
    public Wish ask(JsonNode body, String address) {
        if (!isOn()) {
            return new Wish.Off();
        }
        var members = Members.of(body, USER);
        var named = members.text(USER, LONGEST_USER);
        if (!members.faults().isEmpty()) {
            return new Wish.NotValid(members.faults());
        }
        return braked(address).orElseGet(() -> {
            var leastTime = LeastTime.begin();
            transactions.executeWithoutResult(_ -> ask(named.orElseThrow().strip()));
            leastTime.await();
            return new Wish.Noted();
        });
    }

    private Optional<Wish> braked(String address) {
        return brake.take(address).map(Wish.Braked::new);
    }

    private void ask(String named) {
        var found = people.named(named);
        found.ifPresent(person -> people.lock(person.user()));
        var asked = Act.of(Act.UNKNOWN, ASKED, found.map(Person::id).orElse(null));
        var bar = found.map(this::bar).orElse(Optional.of("unknown user"));
        audit.record(bar.map(reason -> asked.with("reason", reason)).orElse(asked));
        if (bar.isEmpty()) {
            mails.link(found.orElseThrow());
        }
    }

    private Optional<String> bar(Person person) {
        if (!person.active()) {
            return Optional.of("inactive");
        }
        if (person.email() == null) {
            return Optional.of("no address");
        }
        if (!passwords.areFor(person)) {
            return Optional.of("passwords are off");
        }
        return records.since(person.user(), clock.instant().minus(Duration.ofHours(1))) < MOST_IN_AN_HOUR
                ? Optional.empty()
                : Optional.of("waiting");
    }

    /** Gives the person whom the link reached the password the body says. All sessions of that person end. */
    public Wish redeem(JsonNode body, String address) {
        return braked(address).orElseGet(() -> {
            var wish = redeem(body);
            if (wish instanceof Wish.Noted) {
                brake.giveBack(address);
            }
            return wish;
        });
    }

    private Wish redeem(JsonNode body) {
        var members = Members.of(body, TOKEN, NEW);
        var token = members.secret(TOKEN, ASK_AGAIN).map(SecretToken::new);
        var user = token.flatMap(known -> records.user(known, clock.instant()));
        if (token.isPresent() && user.isEmpty()) {
            members.note(TOKEN, "OVER", NO_LINK, ASK_AGAIN);
        }
        var chosen = PasswordRules.chosen(members, NEW, user.orElse(""));
        return members.faults().isEmpty()
                ? change(token.orElseThrow(), hashes.of(chosen.orElseThrow()))
                : new Wish.NotValid(members.faults());
    }

    private Wish change(SecretToken token, String hash) {
        return transactions.execute(_ -> {
            records.user(token, clock.instant()).ifPresent(people::lock);
            var person = records.user(token, clock.instant())
                    .flatMap(people::find)
                    .filter(known -> known.active() && passwords.areFor(known));
            if (person.isEmpty()) {
                return new Wish.NotValid(List.of(new Fault(TOKEN, "OVER", NO_LINK, ASK_AGAIN)));
            }
            change(person.get(), hash);
            return new Wish.Noted();
        });
    }

    private void change(Person person, String hash) {
        people.changePassword(person.user(), hash, false);
        records.forget(person.user());
        attempts.forget(person.user());
        sessions.endAll(person.user());
        audit.record(Act.of(person.id(), "password.reset", person.id()));
        mails.changed(person);
    }
}
