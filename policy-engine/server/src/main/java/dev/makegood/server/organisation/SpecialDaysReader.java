package dev.makegood.server.organisation;

import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Reads the days that are otherwise than their day of the week. */
final class SpecialDaysReader {
    private static final String DAY = "day";
    private static final String SPANS = "spans";
    private static final String REASON = "reason";
    private static final int LONGEST_REASON = 200;
    private static final int MOST = 1_000;
    private static final LocalDate FIRST = LocalDate.parse("2000-01-01");
    private static final LocalDate LAST = LocalDate.parse("2199-12-31");
    private static final Text NO_DAYS = new Text("This is no list of days", "Đây không phải là danh sách các ngày");
    private static final Text GIVE_DAYS = new Text(
            "Give a list of at most 1,000 days, perhaps empty", "Hãy gửi danh sách tối đa 1.000 ngày, có thể để trống");
    private static final Text NO_DAY = new Text("This is no day", "Đây không phải là một ngày");
    private static final Text GIVE_DAY = new Text(
            "Give a day as 2027-02-01, from 2000 to 2199", "Hãy gửi ngày theo dạng 2027-02-01, từ năm 2000 đến 2199");
    private static final Text TWICE = new Text("This day is listed twice", "Ngày này được ghi hai lần");
    private static final Text GIVE_ONCE = new Text("List each day once", "Hãy ghi mỗi ngày một lần");

    private final Members members;

    SpecialDaysReader(Members members) {
        this.members = members;
    }

    /** Earliest first; what is wrong with them is noted. */
    List<SpecialDay> read(JsonNode listed, String path) {
        if (!listed.isArray() || listed.size() > MOST) {
            members.note(path, FactFault.Code.WRONG_TYPE.name(), NO_DAYS, GIVE_DAYS);
            return List.of();
        }
        var days = new TreeMap<LocalDate, SpecialDay>();
        for (var index = 0; index < listed.size(); index++) {
            var at = "%s[%d]".formatted(path, index);
            day(listed.get(index), at).ifPresent(special -> {
                if (days.putIfAbsent(special.day(), special) != null) {
                    members.note(at + "." + DAY, "OVERLAP", TWICE, GIVE_ONCE);
                }
            });
        }
        return List.copyOf(days.values());
    }

    private Optional<SpecialDay> day(JsonNode node, String path) {
        var inner = Members.of(node, DAY, SPANS, REASON);
        var day = day(inner);
        var spans = SpansReader.read(inner, node.path(SPANS), SPANS);
        var reason = Labels.of(inner, node, REASON, LONGEST_REASON);
        members.noteAllOf(path, inner);
        return day.flatMap(given -> reason.map(why -> new SpecialDay(given, spans, why)));
    }

    private static Optional<LocalDate> day(Members inner) {
        var given = inner.secret(DAY, GIVE_DAY);
        var day = given.flatMap(SpecialDaysReader::parsed);
        if (given.isPresent() && day.isEmpty()) {
            inner.note(DAY, FactFault.Code.OUT_OF_BOUNDS.name(), NO_DAY, GIVE_DAY);
        }
        return day;
    }

    private static Optional<LocalDate> parsed(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
