package dev.makegood.server.organisation;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The body of a request to make or change a business calendar, however faulty. */
final class CalendarRequest {
    static final String ID = "id";
    static final String NAME = "name";
    static final String ZONE = "zone";
    static final String WEEK = "week";
    static final String DAYS = "days";
    static final String VERSION = "version";
    private static final int LONGEST_NAME = 200;
    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9._-]{1,64}");
    private static final String[] WEEKDAYS =
            Stream.of(DayOfWeek.values()).map(DayOfWeek::name).toArray(String[]::new);
    private static final Text GIVE_ID = new Text(
            "Give 1 to 64 of these: small letters a-z, digits, . - _",
            "Hãy gửi từ 1 đến 64 ký tự: chữ thường a-z, chữ số, . - _");
    private static final Text NEVER_OPEN = new Text("It is never open", "Lịch này không có giờ mở cửa nào");
    private static final Text GIVE_SPAN = new Text(
            "Give at least one day of the week a span", "Hãy gửi ít nhất một khoảng giờ cho một ngày trong tuần");

    private final Members members;
    private final Optional<String> id;
    private final Optional<String> name;
    private final Optional<ZoneId> zone;
    private final Map<DayOfWeek, List<OpeningSpan>> week;
    private final List<SpecialDay> days;
    private final Optional<Integer> version;

    private CalendarRequest(JsonNode body, Optional<String> known) {
        var names = new ArrayList<>(List.of(NAME, ZONE, WEEK, DAYS));
        names.add(known.isPresent() ? VERSION : ID);
        this.members = Members.of(body, names.toArray(String[]::new));
        this.id = known.or(() -> members.text(ID, ID_FORM, GIVE_ID));
        this.name = members.text(NAME, LONGEST_NAME);
        this.zone = zone(members);
        this.week = week(members, body);
        this.days = new SpecialDaysReader(members).read(body.path(DAYS), DAYS);
        this.version = known.isPresent() ? members.number(VERSION, 1, Integer.MAX_VALUE - 1) : Optional.of(1);
    }

    /** Of one that is to be made. */
    static CalendarRequest ofNew(JsonNode body) {
        return new CalendarRequest(body, Optional.empty());
    }

    /** Of one that is to be changed. */
    static CalendarRequest ofChanged(String id, JsonNode body) {
        return new CalendarRequest(body, Optional.of(id));
    }

    private static Optional<ZoneId> zone(Members members) {
        var given = members.optionalText(ZONE, OrganisationSettings.GIVE_ZONE);
        var zone = given.flatMap(OrganisationSettings::zone);
        if (given.isPresent() && zone.isEmpty()) {
            members.note(
                    ZONE,
                    FactFault.Code.NOT_IN_LIST.name(),
                    OrganisationSettings.NO_ZONE,
                    OrganisationSettings.GIVE_ZONE);
        }
        return zone;
    }

    private static Map<DayOfWeek, List<OpeningSpan>> week(Members members, JsonNode body) {
        var inner = Members.of(body.path(WEEK), WEEKDAYS);
        var week = new EnumMap<DayOfWeek, List<OpeningSpan>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            var spans = SpansReader.read(inner, body.path(WEEK).path(day.name()), day.name());
            if (!spans.isEmpty()) {
                week.put(day, spans);
            }
        }
        if (week.isEmpty() && inner.faults().isEmpty()) {
            inner.note("", FactFault.Code.OUT_OF_BOUNDS.name(), NEVER_OPEN, GIVE_SPAN);
        }
        members.noteAllOf(WEEK, inner);
        return week;
    }

    List<Fault> faults() {
        return members.faults();
    }

    /** Nobody's yet. */
    NamedCalendar calendar() {
        return new NamedCalendar(
                id.orElseThrow(), name.orElseThrow(), zone, week, days, false, List.of(), version.orElseThrow());
    }
}
