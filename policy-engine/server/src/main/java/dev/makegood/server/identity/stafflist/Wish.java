package dev.makegood.server.identity.stafflist;

import dev.makegood.server.identity.StaffRecord;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Profile;
import dev.makegood.server.identity.person.Register;
import dev.makegood.server.problem.Fault;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one line of a file would have of one person.
 *
 * @param before what is on record of that person; nothing of somebody new
 * @param after what is to be on record; nothing where the line has faults
 */
record Wish(int line, String user, Optional<Register.Entry> before, Optional<Target> after, List<Fault> faults) {
    private static final List<Column> OF_THE_RECORD = List.of(Column.HIRED_ON, Column.TRAININGS);

    /** What is to be on record. */
    record Target(Profile profile, StaffRecord record) {}

    Wish {
        faults = List.copyOf(faults);
    }

    Wish refusedFor(Fault fault) {
        return new Wish(
                line,
                user,
                before,
                after,
                Stream.concat(faults.stream(), Stream.of(fault)).toList());
    }

    /** Which cells become different, of somebody who is there already. */
    List<Column> differences() {
        return cellsBefore()
                .flatMap(was -> cellsAfter()
                        .map(is -> Arrays.stream(Column.values())
                                .filter(column -> was.differFrom(is, column))
                                .toList()))
                .orElse(List.of());
    }

    boolean changesTheProfile() {
        return !OF_THE_RECORD.containsAll(differences());
    }

    /** Or puts down the first one. */
    boolean changesTheRecord() {
        return before.isPresent()
                ? differences().stream().anyMatch(OF_THE_RECORD::contains)
                : after.filter(target -> target.record().hiredOn().isPresent()
                                || target.record().trainings().isPresent())
                        .isPresent();
    }

    Optional<Cells> cellsBefore() {
        return before.map(entry -> Cells.of(user, Profile.of(entry.person()), entry.record()));
    }

    Optional<Cells> cellsAfter() {
        return after.map(target -> Cells.of(user, target.profile(), target.record()));
    }

    boolean administersBefore() {
        return before.map(Register.Entry::person)
                .map(Profile::of)
                .filter(Profile::administers)
                .isPresent();
    }

    boolean administersAfter() {
        return after.filter(target -> target.profile().administers()).isPresent();
    }

    Optional<Person> person() {
        return before.map(Register.Entry::person);
    }
}
