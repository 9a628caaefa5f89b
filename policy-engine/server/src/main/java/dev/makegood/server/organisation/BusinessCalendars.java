package dev.makegood.server.organisation;

import dev.makegood.server.request.Members;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The business calendars there are, and who lives by which. */
@Component
public class BusinessCalendars {
    private static final String CALENDAR = """
        SELECT c.id, c.name, c.zone, c.week::text AS week, c.days::text AS days, c.version,
            EXISTS (SELECT 1 FROM organisation o WHERE o.calendar = c.id) AS is_default,
            ARRAY(SELECT b.branch FROM branch_calendar b WHERE b.calendar = c.id ORDER BY b.branch) AS branches
        FROM business_calendar c
        """;

    private final JdbcClient jdbc;
    private final OrganisationRecords organisation;
    private final JsonMapper json;

    BusinessCalendars(JdbcClient jdbc, OrganisationRecords organisation, JsonMapper json) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.json = json;
    }

    /** The id of the calendar a branch lives by: its own, or else that of the organisation. */
    public Optional<String> of(Optional<String> branch) {
        return jdbc.sql("""
            SELECT coalesce((SELECT calendar FROM branch_calendar WHERE branch = :branch), o.calendar)
            FROM organisation o
            """)
                .param("branch", branch.orElse(null))
                .query((row, _) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    /** When it is open by the calendar of that id. */
    public Optional<BusinessCalendar> open(String id) {
        return find(id).map(calendar -> calendar.in(organisation.read().zone()));
    }

    /** Another one whenever any of them may be open at other moments than before. */
    public String mark() {
        return jdbc.sql("""
            SELECT o.version || ':' || coalesce((SELECT md5(string_agg(id || ' ' || version, ',' ORDER BY id))
                FROM business_calendar), '') AS mark
            FROM organisation o
            """).query((row, _) -> row.getString("mark")).single();
    }

    /** Open at all hours, in the time zone of the organisation. */
    public BusinessCalendar alwaysOpen() {
        return BusinessCalendar.alwaysOpen(organisation.read().zone());
    }

    /** Sorted by id. */
    List<NamedCalendar> all() {
        return jdbc.sql(CALENDAR + "ORDER BY c.id")
                .query((row, _) -> calendar(row))
                .list();
    }

    Optional<NamedCalendar> find(String id) {
        return jdbc.sql(CALENDAR + "WHERE c.id = :id")
                .param("id", id)
                .query((row, _) -> calendar(row))
                .optional();
    }

    /** Whether there was none of that id. */
    boolean add(NamedCalendar calendar) {
        return written(jdbc.sql("""
            INSERT INTO business_calendar (id, name, zone, week, days, version)
            VALUES (:id, :name, :zone, :week::jsonb, :days::jsonb, :version)
            ON CONFLICT DO NOTHING
            """), calendar);
    }

    /** Whether there was one of that version still. */
    boolean change(NamedCalendar calendar) {
        return written(jdbc.sql("""
            UPDATE business_calendar SET name = :name, zone = :zone, week = :week::jsonb, days = :days::jsonb,
                version = version + 1
            WHERE id = :id AND version = :version
            """), calendar);
    }

    /** Refused by the database where anything needs it. */
    void remove(String id) {
        jdbc.sql("DELETE FROM business_calendar WHERE id = :id").param("id", id).update();
    }

    void choose(Optional<String> calendar) {
        jdbc.sql("UPDATE organisation SET calendar = :calendar")
                .param("calendar", calendar.orElse(null))
                .update();
    }

    void choose(String branch, Optional<String> calendar) {
        var sql = calendar.isPresent()
                ? "INSERT INTO branch_calendar (branch, calendar) VALUES (:branch, :calendar)"
                        + " ON CONFLICT (branch) DO UPDATE SET calendar = excluded.calendar"
                : "DELETE FROM branch_calendar WHERE branch = :branch AND :calendar::text IS NULL";
        jdbc.sql(sql)
                .param("branch", branch)
                .param("calendar", calendar.orElse(null))
                .update();
    }

    private boolean written(JdbcClient.StatementSpec statement, NamedCalendar calendar) {
        return statement
                        .param("id", calendar.id())
                        .param("name", calendar.name())
                        .param("zone", calendar.zone().map(ZoneId::getId).orElse(null))
                        .param("week", week(calendar.week()).toString())
                        .param("days", days(calendar.days()).toString())
                        .param("version", calendar.version())
                        .update()
                > 0;
    }

    private static ObjectNode week(Map<DayOfWeek, List<OpeningSpan>> week) {
        var node = JsonNodeFactory.instance.objectNode();
        week.forEach((day, spans) ->
                spans.forEach(span -> node.withArrayProperty(day.name()).add(span.text())));
        return node;
    }

    private static JsonNode days(List<SpecialDay> days) {
        var node = JsonNodeFactory.instance.arrayNode();
        for (var special : days) {
            var day = node.addObject().put("day", special.day().toString());
            var spans = day.putArray("spans");
            special.spans().forEach(span -> spans.add(span.text()));
            day.putObject("reason")
                    .put("en", special.reason().en())
                    .put("vi", special.reason().vi());
        }
        return node;
    }

    private NamedCalendar calendar(ResultSet row) throws SQLException {
        return new NamedCalendar(
                row.getString("id"),
                row.getString("name"),
                Optional.ofNullable(row.getString("zone")).map(ZoneId::of),
                readWeek(json.readTree(row.getString("week"))),
                readDays(json.readTree(row.getString("days"))),
                row.getBoolean("is_default"),
                List.of((String[]) row.getArray("branches").getArray()),
                row.getInt("version"));
    }

    private static Map<DayOfWeek, List<OpeningSpan>> readWeek(JsonNode node) {
        var week = new EnumMap<DayOfWeek, List<OpeningSpan>>(DayOfWeek.class);
        node.propertyStream().forEach(each -> {
            var spans = new ArrayList<OpeningSpan>();
            each.getValue().forEach(span -> spans.add(OpeningSpan.of(span.stringValue())));
            week.put(DayOfWeek.valueOf(each.getKey()), spans);
        });
        return week;
    }

    private static List<SpecialDay> readDays(JsonNode node) {
        var members = Members.of(JsonNodeFactory.instance.objectNode());
        return new SpecialDaysReader(members).read(node, CalendarRequest.DAYS);
    }
}
