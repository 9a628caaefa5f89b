package dev.makegood.server.identity.stafflist;

import dev.makegood.server.audit.Act;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.StaffRecord;
import dev.makegood.server.identity.password.Password;
import dev.makegood.server.identity.password.PasswordHashes;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.PersonMade;
import dev.makegood.server.identity.person.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts on record what the lines of a file say, within a transaction. */
@Component
class Hiring {
    private final People people;
    private final Register register;
    private final PasswordHashes hashes;

    Hiring(People people, Register register, PasswordHashes hashes) {
        this.people = people;
        this.register = register;
        this.hashes = hashes;
    }

    /**
     * What was done.
     *
     * @param acts to be audited
     */
    record Done(StaffLists.Imported imported, List<Act> acts) {}

    /** Nothing where somebody did something to the same people meanwhile. */
    Optional<Done> carryOut(List<Wish> wishes, Caller by) {
        var made = new ArrayList<PersonMade>();
        var acts = new ArrayList<Act>();
        var changed = 0;
        for (var wish : wishes) {
            if (wish.before().isEmpty()) {
                var password = Password.random();
                var added = register.add(wish.user(), target(wish).profile(), hashes.ofRandom(password), by.id());
                if (added.isEmpty()) {
                    return Optional.empty();
                }
                acts.add(added.get());
                made.add(new PersonMade(people.find(wish.user()).orElseThrow(), password));
            } else if (wish.changesTheProfile()) {
                acts.add(register.change(
                        wish.person().orElseThrow(), target(wish).profile(), by));
            }
            if (wish.changesTheRecord()) {
                var kept = register.keep(
                        wish.user(), recordBefore(wish), target(wish).record(), by);
                if (kept.isEmpty()) {
                    return Optional.empty();
                }
                acts.add(kept.get());
            }
            changed += wish.differences().isEmpty() ? 0 : 1;
        }
        var same = wishes.size() - made.size() - changed;
        return Optional.of(new Done(new StaffLists.Imported(made, changed, same), acts));
    }

    private static Wish.Target target(Wish wish) {
        return wish.after().orElseThrow();
    }

    private static StaffRecord recordBefore(Wish wish) {
        return wish.before().map(Register.Entry::record).orElse(StaffRecord.NOTHING);
    }
}
