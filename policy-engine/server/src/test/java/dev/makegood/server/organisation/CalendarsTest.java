package dev.makegood.server.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The business calendars an administrator keeps, and who lives by which. */
class CalendarsTest extends RunningServer {
    private static final String CALENDARS = "/api/v1/business-calendars";
    private static final String OF_ORGANISATION = "/api/v1/organisation/business-calendar";
    private static final String OF_BRANCH = "/api/v1/branches/calendar-branch/business-calendar";
    private static final String OFFICE = """
        { %s "name": "Office", "zone": "Asia/Ho_Chi_Minh",
          "week": { "MONDAY": ["13:00-17:00", "08:00-12:00"], "TUESDAY": ["08:00-12:00"], "SUNDAY": [] },
          "days": [ { "day": "2027-02-09", "spans": ["08:00-10:00"], "reason": { "en": "Half a day", "vi": "Nửa ngày" } },
                    { "day": "2027-02-08", "spans": [], "reason": { "en": "Tet", "vi": "Tết" } } ] }\
        """;
    private static final String NEW_OFFICE = OFFICE.formatted("\"id\": \"office\",");

    private Browser administrator;

    @BeforeEach
    void signInAsAdministrator() {
        administrator = signIn(Role.ADMINISTRATOR);
        administrator.post("/api/v1/branches", "{ \"id\": \"calendar-branch\", \"name\": \"Huế\" }");
    }

    @AfterEach
    void removeCalendars() {
        administrator.put(OF_ORGANISATION, "{}").isOk();
        administrator.put(OF_BRANCH, "{}").isOk();
        for (var id : List.of("office", "late", "never")) {
            assertThat(administrator.delete(CALENDARS + "/" + id).status()).isIn(204, 404);
        }
    }

    @Test
    void keepsACalendarAsItWasGiven() {
        var made = administrator.post(CALENDARS, NEW_OFFICE).isCreated().json();
        assertThat(made.path("week").toString())
                .isEqualTo("{\"MONDAY\":[\"08:00-12:00\",\"13:00-17:00\"],\"TUESDAY\":[\"08:00-12:00\"]}");
        assertThat(made.path("days").get(0).path("day").asString()).isEqualTo("2027-02-08");
        assertThat(named(signIn(Role.AGENT).get(CALENDARS).isOk().json(), "office"))
                .isEqualTo(made);
        administrator.post(CALENDARS, NEW_OFFICE).isProblem(409, "already-there");

        var path = CALENDARS + "/office";
        var changed = OFFICE.formatted("\"version\": 1,").replace("08:00-10:00", "08:00-24:00");
        assertThat(administrator
                        .put(path, changed)
                        .isOk()
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        administrator.put(path, changed).isProblem(409, "changed-meanwhile");
        administrator.put(CALENDARS + "/nowhere", changed).isProblem(404, "not-found");
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text())
                .contains(
                        "calendar.changed", "MONDAY 08:00-12:00 13:00-17:00", "2027-02-08 closed: Tet", "08:00-24:00");
    }

    @Test
    void namesEveryFaultAtOnce() {
        assertThat(administrator
                        .post(CALENDARS, """
                            { "id": "Office!", "name": " ", "zone": "EST5EDT", "note": 1,
                              "week": { "MONDAY": ["08:00-12:00", "11:59-13:00"], "TUESDAY": ["12:00-08:00", 7],
                                        "WEDNESDAY": "08:00-12:00", "FUNDAY": [],
                                        "THURSDAY": ["08:00-09:00", "08:00-09:00"], "FRIDAY": ["08:00-12:00", "12:00-13:00"] },
                              "days": [ { "day": "2027-02-30", "spans": ["25:00-26:00"] },
                                        { "day": "2027-02-01", "spans": [], "reason": { "en": "a", "vi": "b" } },
                                        { "day": "2027-02-01", "spans": [], "reason": { "en": "a", "vi": "b" } },
                                        { "day": "+999999-01-01", "reason": { "en": "a", "vi": "b" } } ] }\
                            """)
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(
                        "days[0].day OUT_OF_BOUNDS",
                        "days[0].reason WRONG_TYPE",
                        "days[0].reason.en MISSING",
                        "days[0].reason.vi MISSING",
                        "days[0].spans[0] OUT_OF_BOUNDS",
                        "days[2].day OVERLAP",
                        "days[3].day OUT_OF_BOUNDS",
                        "id OUT_OF_BOUNDS",
                        "name OUT_OF_BOUNDS",
                        "note UNKNOWN_MEMBER",
                        "week.FUNDAY UNKNOWN_MEMBER",
                        "week.MONDAY OVERLAP",
                        "week.THURSDAY OVERLAP",
                        "week.TUESDAY[0] OUT_OF_BOUNDS",
                        "week.TUESDAY[1] OUT_OF_BOUNDS",
                        "week.WEDNESDAY WRONG_TYPE",
                        "zone NOT_IN_LIST");
        assertThat(administrator
                        .post(
                                CALENDARS,
                                "{ \"id\": \"never\", \"name\": \"Never\", \"week\": { \"MONDAY\": [] }, \"days\": []"
                                        + " }")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("week OUT_OF_BOUNDS");
    }

    @Test
    void isThatOfABranchOrElseOfTheOrganisation() {
        var calendars = server.getBean(BusinessCalendars.class);
        var branch = Optional.of("calendar-branch");
        assertThat(calendars.of(branch)).isEmpty();

        administrator.post(CALENDARS, NEW_OFFICE).isCreated();
        administrator
                .post(
                        CALENDARS,
                        NEW_OFFICE.replace("\"office\"", "\"late\"").replace("\"zone\"", "\"zone\": null, \"x\""))
                .isProblem(422, "request-not-valid");
        administrator
                .post(
                        CALENDARS,
                        "{ \"id\": \"late\", \"name\": \"Late\", \"week\": { \"MONDAY\": [\"18:00-24:00\"] },"
                                + " \"days\": [] }")
                .isCreated();
        assertThat(administrator
                        .put(OF_ORGANISATION, "{ \"calendar\": \"nowhere\" }")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("calendar NOT_IN_LIST");
        administrator.put(OF_ORGANISATION, "{ \"calendar\": \"office\" }").isOk();
        assertThat(calendars.of(branch)).contains("office");
        administrator.put(OF_BRANCH, "{ \"calendar\": \"office\" }").isOk();
        var chosen = administrator
                .put(OF_BRANCH, "{ \"calendar\": \"late\" }")
                .isOk()
                .json();
        assertThat(calendars.of(branch)).contains("late");
        assertThat(calendars.of(Optional.empty())).contains("office");
        assertThat(named(chosen, "late").path("branches").toString()).isEqualTo("[\"calendar-branch\"]");
        assertThat(named(chosen, "office").path("isDefault").asBoolean()).isTrue();
        administrator.put("/api/v1/branches/nowhere/business-calendar", "{}").isProblem(404, "not-found");

        administrator.delete(CALENDARS + "/office").isProblem(409, "calendar-in-use");
        administrator.delete(CALENDARS + "/late").isProblem(409, "calendar-in-use");
        administrator.delete(CALENDARS + "/nowhere").isProblem(404, "not-found");
        assertThat(named(administrator.put(OF_BRANCH, "{}").isOk().json(), "late")
                        .path("branches"))
                .isEmpty();
        assertThat(calendars.of(branch)).contains("office");
    }

    @Test
    void isOpenByItsOwnTimeZoneOrThatOfTheOrganisation() {
        administrator.post(CALENDARS, NEW_OFFICE).isCreated();
        administrator
                .post(
                        CALENDARS,
                        "{ \"id\": \"late\", \"name\": \"Late\", \"week\": { \"MONDAY\": [\"18:00-24:00\"] },"
                                + " \"days\": [] }")
                .isCreated();
        var calendars = server.getBean(BusinessCalendars.class);

        // A Monday that is a holiday, and the half day after it.
        var monday = Instant.parse("2027-02-08T00:00:00+07:00");
        assertThat(calendars.open("office").orElseThrow().openBetween(monday, monday.plus(Duration.ofDays(2))))
                .isEqualTo(Duration.ofHours(2));
        var zone = server.getBean(OrganisationRecords.class).read().zone();
        assertThat(calendars.open("late").orElseThrow().zone()).isEqualTo(zone);
        assertThat(calendars.open("nowhere")).isEmpty();
    }

    /** The days of Tet as announced or computed for Vietnam; in 2030 they begin a day before those of China. */
    @Test
    void shipsThePublicHolidaysOfVietnam() {
        var templates =
                administrator.get(CALENDARS + "/holiday-templates").isOk().json();
        var vietnam = templates.get(0);
        assertThat(vietnam.path("source").path("en").asString()).contains("Article 112");
        assertThat(vietnam.path("note").path("vi").asString()).contains("thông báo");
        var firstDays = new ArrayList<String>();
        for (var year : vietnam.path("years")) {
            var days = new HashSet<LocalDate>();
            for (var day : year.path("days")) {
                var date = LocalDate.parse(day.path("day").asString());
                assertThat(date.getYear()).isEqualTo(year.path("year").asInt());
                assertThat(days.add(date)).isTrue();
                if (day.path("reason").path("en").asString().equals("Tet, day 1")) {
                    firstDays.add(date.toString());
                }
            }
            assertThat(days).hasSize(11);
        }
        assertThat(firstDays).containsExactly("2026-02-17", "2027-02-06", "2028-01-26", "2029-02-13", "2030-02-02");
    }

    /** Others make calendars beside this test. */
    private static JsonNode named(JsonNode calendars, String id) {
        return calendars
                .valueStream()
                .filter(calendar -> calendar.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
