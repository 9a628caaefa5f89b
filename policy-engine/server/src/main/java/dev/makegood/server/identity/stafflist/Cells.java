package dev.makegood.server.identity.stafflist;

import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.StaffRecord;
import dev.makegood.server.identity.StaffRecord.Training;
import dev.makegood.server.identity.person.Profile;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is on record of a person as a line of cells. The same record gives the same text everywhere. */
record Cells(Map<Column, String> byColumn) {
    static final String YES = "yes";
    static final String NO = "no";
    static final String NO_TRAININGS = "none";

    /** A spreadsheet would reckon with what begins so; the quote in front says that it is text. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("\\s*['=+\\-@].*|[\t\r\n].*", Pattern.DOTALL);

    private static final String AS_TEXT = "'";

    private static final Comparator<Training> OLDEST_FIRST =
            Comparator.comparing(Training::completedOn).thenComparing(Training::topic);

    Cells {
        byColumn = Map.copyOf(byColumn);
    }

    static Cells of(String user, Profile profile, StaffRecord record) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.USER, user);
        cells.put(Column.NAME, profile.name());
        cells.put(Column.ROLES, profile.roles().stream().map(Role::key).sorted().collect(Collectors.joining(", ")));
        cells.put(Column.GRADE, profile.grade().name());
        cells.put(Column.BRANCH, Objects.requireNonNullElse(profile.branch(), ""));
        cells.put(Column.LANGUAGE, profile.language().key());
        cells.put(Column.EMAIL, Objects.requireNonNullElse(profile.email(), ""));
        cells.put(Column.ACTIVE, profile.active() ? YES : NO);
        cells.put(Column.HIRED_ON, record.hiredOn().map(Object::toString).orElse(""));
        cells.put(Column.TRAININGS, record.trainings().map(Cells::text).orElse(""));
        return new Cells(cells);
    }

    String at(Column column) {
        return Objects.requireNonNull(byColumn.get(column));
    }

    boolean differFrom(Cells other, Column column) {
        return !at(column).equals(other.at(column));
    }

    /** As a cell of a file holds it. */
    static String guarded(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? AS_TEXT + text : text;
    }

    /** The text that was {@link #guarded}. */
    static String plain(String cell) {
        var rest = cell.substring(cell.startsWith(AS_TEXT) ? AS_TEXT.length() : 0);
        return LIKE_A_FORMULA.matcher(rest).matches() ? rest : cell;
    }

    private static String text(List<Training> trainings) {
        return trainings.isEmpty()
                ? NO_TRAININGS
                : trainings.stream().sorted(OLDEST_FIRST).map(Cells::text).collect(Collectors.joining("; "));
    }

    private static String text(Training training) {
        var until = training.until().map(day -> ", until " + day).orElse("");
        return "%s (%s, %d h%s)".formatted(training.topic(), training.completedOn(), training.hours(), until);
    }
}
