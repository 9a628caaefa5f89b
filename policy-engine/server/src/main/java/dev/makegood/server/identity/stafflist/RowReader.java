package dev.makegood.server.identity.stafflist;

import dev.makegood.server.identity.Grade;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.StaffRecord;
import dev.makegood.server.identity.StaffRecord.Training;
import dev.makegood.server.identity.person.Language;
import dev.makegood.server.identity.person.People;
import dev.makegood.server.identity.person.Profile;
import dev.makegood.server.identity.person.Register;
import dev.makegood.server.problem.Fault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads one line. What the file has no column for stays as it is. */
final class RowReader {
    private static final int LONGEST_NAME = 200;
    private static final Set<String> YES = Set.of(Cells.YES, "y", "true", "1", "có");
    private static final Set<String> NO = Set.of(Cells.NO, "n", "false", "0", "không");

    private final Set<Column> columns;
    private final Sheet.Row row;
    private final Optional<Register.Entry> before;
    private final Optional<Profile> profile;
    private final StaffRecord record;
    private final Set<String> branches;
    private final List<Fault> faults = new ArrayList<>();

    RowReader(Set<Column> columns, Sheet.Row row, Optional<Register.Entry> before, Set<String> branches) {
        this.columns = columns;
        this.row = row;
        this.before = before;
        this.profile = before.map(Register.Entry::person).map(Profile::of);
        this.record = before.map(Register.Entry::record).orElse(StaffRecord.NOTHING);
        this.branches = branches;
    }

    Wish read() {
        var user = row.at(Column.USER);
        if (!People.isUser(user)) {
            faults.add(Complaint.USER.at(row.line(), Column.USER));
        }
        if (row.isTooLong()) {
            faults.add(Complaint.CELLS_BEYOND.at(row.line()));
        }
        var target = target();
        return new Wish(row.line(), user, before, target, faults);
    }

    private Optional<Wish.Target> target() {
        var name = required(Column.NAME, Complaint.NAME, RowReader::name, Profile::name);
        var roles = required(Column.ROLES, Complaint.ROLES, RowReader::roles, Profile::roles);
        var grade = required(
                Column.GRADE, Complaint.GRADE, cell -> Grade.of(cell.toUpperCase(Locale.ROOT)), Profile::grade);
        var language = required(
                Column.LANGUAGE,
                Complaint.LANGUAGE,
                cell -> Language.of(cell.toLowerCase(Locale.ROOT)),
                Profile::language);
        var active = row.at(Column.ACTIVE).isEmpty()
                ? Optional.of(profile.map(Profile::active).orElse(true))
                : read(Column.ACTIVE, Complaint.ACTIVE, RowReader::truth);
        var branch = optional(
                Column.BRANCH,
                Complaint.BRANCH,
                cell -> Optional.of(cell).filter(branches::contains),
                profile.flatMap(kept -> Optional.ofNullable(kept.branch())));
        var email = optional(
                Column.EMAIL,
                Complaint.EMAIL,
                cell -> Optional.of(cell).filter(Profile::isEmail),
                profile.flatMap(kept -> Optional.ofNullable(kept.email())));
        var record = staffRecord();
        return faults.isEmpty()
                ? Optional.of(new Wish.Target(
                        new Profile(
                                name.orElseThrow(),
                                roles.orElseThrow(),
                                grade.orElseThrow(),
                                branch.orElse(null),
                                language.orElseThrow(),
                                email.orElse(null),
                                active.orElseThrow()),
                        record))
                : Optional.empty();
    }

    private StaffRecord staffRecord() {
        Optional<LocalDate> hiredOn = optional(Column.HIRED_ON, Complaint.HIRED_ON, StaffRecord::day, record.hiredOn());
        Optional<List<Training>> trainings =
                optional(Column.TRAININGS, Complaint.TRAININGS, TrainingsCell::read, record.trainings());
        return new StaffRecord(hiredOn, trainings, record.version() + 1);
    }

    /** Somebody new has to have it; an empty cell is no value. */
    private <T> Optional<T> required(
            Column column, Complaint complaint, Function<String, Optional<T>> reader, Function<Profile, T> kept) {
        if (columns.contains(column)) {
            return read(column, complaint, reader);
        }
        if (profile.isEmpty()) {
            faults.add(Complaint.MISSING.at(row.line(), column));
        }
        return profile.map(kept);
    }

    /** An empty cell says that there is none. */
    private <T> Optional<T> optional(
            Column column, Complaint complaint, Function<String, Optional<T>> reader, Optional<T> kept) {
        if (!columns.contains(column)) {
            return kept;
        }
        return row.at(column).isEmpty() ? Optional.empty() : read(column, complaint, reader);
    }

    private <T> Optional<T> read(Column column, Complaint complaint, Function<String, Optional<T>> reader) {
        var value = reader.apply(row.at(column));
        if (value.isEmpty()) {
            faults.add(complaint.at(row.line(), column));
        }
        return value;
    }

    private static Optional<String> name(String cell) {
        return Optional.of(cell)
                .filter(name -> !name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST_NAME);
    }

    private static Optional<Set<Role>> roles(String cell) {
        var named = Arrays.stream(cell.toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                .filter(name -> !name.isEmpty())
                .toList();
        var roles = named.stream().map(Role::of).flatMap(Optional::stream).toList();
        if (roles.size() < named.size()) {
            return Optional.empty();
        }
        return Optional.of(roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles));
    }

    private static Optional<Boolean> truth(String cell) {
        var said = cell.toLowerCase(Locale.ROOT);
        return YES.contains(said) || NO.contains(said) ? Optional.of(YES.contains(said)) : Optional.empty();
    }
}
