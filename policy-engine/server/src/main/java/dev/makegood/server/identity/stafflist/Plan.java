package dev.makegood.server.identity.stafflist;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.person.Profile;
import dev.makegood.server.identity.person.Register;
import dev.makegood.server.problem.Fault;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a file would make of the people that are there.
 *
 * @param faultsOfTheFile what keeps it from being read; then there are no lines
 */
record Plan(List<Wish> wishes, List<Fault> faultsOfTheFile) {
    Plan {
        wishes = List.copyOf(wishes);
        faultsOfTheFile = List.copyOf(faultsOfTheFile);
    }

    static Plan of(byte[] file, Register register, Caller by) {
        var reader = new SheetReader();
        var sheet = reader.read(file);
        return reader.faults().isEmpty()
                ? new Plan(wishes(sheet, register.all(), register.branches(), by), List.of())
                : new Plan(List.of(), reader.faults());
    }

    /** In the order of the file. */
    List<Fault> faults() {
        return Stream.concat(faultsOfTheFile.stream(), wishes.stream().flatMap(wish -> wish.faults().stream()))
                .toList();
    }

    /** The same as long as the file and everybody it names are: what was looked at is what is done. */
    String digest() {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            wishes.forEach(wish -> sha.update(said(wish).getBytes(StandardCharsets.UTF_8)));
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String said(Wish wish) {
        var versions = wish.before()
                .map(entry -> entry.person().version() + " " + entry.record().version())
                .orElse("");
        return Stream.of(wish.cellsBefore(), wish.cellsAfter())
                .map(cells -> cells.map(known -> String.valueOf(List.of(Column.values()).stream()
                                .map(known::at)
                                .map(cell -> cell.length() + ":" + cell)
                                .toList()))
                        .orElse(""))
                .collect(Collectors.joining("\n", wish.user() + "\n" + versions + "\n", "\n"));
    }

    private static List<Wish> wishes(Sheet sheet, List<Register.Entry> there, Set<String> branches, Caller by) {
        var entries =
                there.stream().collect(Collectors.toMap(entry -> entry.person().user(), Function.identity()));
        var seen = new HashSet<String>();
        var wishes = new ArrayList<Wish>();
        for (var row : sheet.rows()) {
            var user = row.at(Column.USER);
            var wish = new RowReader(sheet.columns(), row, Optional.ofNullable(entries.get(user)), branches).read();
            wish = seen.add(user) ? wish : wish.refusedFor(Complaint.USER_TWICE.at(row.line(), Column.USER));
            wishes.add(deactivates(wish, by) ? wish.refusedFor(own(wish)) : wish);
        }
        var unshared = unshared(wishes, there);
        return leavesAnAdministrator(unshared, entries)
                ? unshared
                : unshared.stream().map(Plan::orLastAdministrator).toList();
    }

    /** An address is of one person, however it is written: before the file, and after it. */
    private static List<Wish> unshared(List<Wish> wishes, List<Register.Entry> there) {
        var holders = new HashMap<String, String>();
        there.forEach(entry -> email(Profile.of(entry.person()))
                .ifPresent(email -> holders.put(email, entry.person().user())));
        return wishes.stream()
                .map(wish -> wish.after()
                        .flatMap(target -> email(target.profile()))
                        .map(email -> holders.computeIfAbsent(email, _ -> wish.user()))
                        .filter(holder -> !holder.equals(wish.user()))
                        .map(_ -> wish.refusedFor(Complaint.EMAIL_TAKEN.at(wish.line(), Column.EMAIL)))
                        .orElse(wish))
                .toList();
    }

    private static Optional<String> email(Profile profile) {
        return Optional.ofNullable(profile.email()).map(email -> email.toLowerCase(Locale.ROOT));
    }

    private static boolean deactivates(Wish wish, Caller by) {
        return wish.person().filter(person -> person.id().equals(by.id())).isPresent()
                && wish.after().filter(target -> !target.profile().active()).isPresent();
    }

    private static Fault own(Wish wish) {
        return Complaint.OWN_ACCOUNT.at(wish.line(), Column.ACTIVE);
    }

    private static Wish orLastAdministrator(Wish wish) {
        return wish.administersBefore() && !wish.administersAfter()
                ? wish.refusedFor(Complaint.LAST_ADMINISTRATOR.at(wish.line()))
                : wish;
    }

    /** Or there was none before. */
    private static boolean leavesAnAdministrator(List<Wish> wishes, Map<String, Register.Entry> entries) {
        var administers = new HashMap<String, Boolean>();
        entries.forEach((user, entry) ->
                administers.put(user, Profile.of(entry.person()).administers()));
        if (!administers.containsValue(true)) {
            return true;
        }
        wishes.stream()
                .filter(wish -> wish.after().isPresent())
                .forEach(wish -> administers.put(wish.user(), wish.administersAfter()));
        return administers.containsValue(true);
    }
}
