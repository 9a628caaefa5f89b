package dev.makegood.server.identity.stafflist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.Reply;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class StaffListTest extends RunningServer {
    private static final String LIST = "/api/v1/staff-list";
    private static final String PEOPLE = "/api/v1/people/";
    private static final String HEADINGS = "user,name,roles,grade,branch,language,e-mail,active,hired on,trainings\n";

    private Person self;
    private Browser administrator;

    @BeforeEach
    void comeIn() {
        self = Staff.hire(server, Role.ADMINISTRATOR);
        administrator = signedInAs(self);
    }

    @Test
    void bringsPeopleIn() {
        var old = Staff.hire(server, Role.AGENT);
        var file = HEADINGS
                + "new.one,Nguyễn Mới,\"agent, supervisor\",senior,,vi,New.One@example.com,,2024-02-29,\"complaints"
                + " (2026-12-01, 8 h)\"\n"
                + old.user() + ",Some Body,author,SENIOR,,vi,,yes,,none\n";

        var preview = preview(file);
        assertThat(outcomes(preview)).containsExactly("2 NEW", "3 CHANGED");
        assertThat(preview.path("lines").path(1).path("differences").toString())
                .isEqualTo("[{\"column\":\"roles\",\"before\":\"agent\",\"after\":\"author\"},"
                        + "{\"column\":\"trainings\",\"before\":\"\",\"after\":\"none\"}]");
        administrator.get(PEOPLE + "new.one").isProblem(404, "not-found");

        var taken = take(file, preview).isOk();

        assertThat(taken.headers().getFirst("Cache-Control")).isEqualTo("no-store");
        assertThat(acts(4))
                .containsExactly(
                        "person.record-changed person:" + old.user(),
                        "person.changed person:" + old.user(),
                        "person.record-changed person:new.one",
                        "person.created person:new.one");
        assertThat(taken.json().path("changed").asInt()).isEqualTo(1);
        var password = taken.json().path("made").path(0).path("password").asString();
        var session = browser().signIn("new.one", password).isOk().json();
        assertThat(session.path("passwordChangeRequired").asBoolean()).isTrue();
        assertThat(session.path("roles").toString()).isEqualTo("[\"agent\",\"supervisor\"]");
        assertThat(administrator.get(PEOPLE + "new.one/record").isOk().text())
                .contains("\"hiredOn\":\"2024-02-29\"", "\"hours\":8", "\"until\":null");
        assertThat(administrator
                        .get(PEOPLE + old.user() + "/record")
                        .isOk()
                        .json()
                        .path("trainings")
                        .toString())
                .isEqualTo("[]");
        assertThat(outcomes(preview(file.replace(".com,,2024", ".com,yes,2024"))))
                .containsExactly("2 SAME", "3 SAME");
    }

    @Test
    void takesBackWhatItGaveOut() {
        var person = Staff.hire(server, Role.AGENT);
        administrator.put(PEOPLE + person.user(), """
            {"name": "=HYPERLINK(\\"x\\");, 'a'", "roles": [], "grade": "MANAGER", "language": "en",
             "active": false, "version": 1}
            """).isOk();
        administrator.put(PEOPLE + person.user() + "/record", """
            {"version": 0, "trainings": [{"topic": "a; (b)", "completedOn": "2026-12-01", "hours": 4,
                "until": "2027-12-31"}, {"topic": "-1", "completedOn": "2026-12-01", "hours": 0}]}
            """).isOk();

        var reply = administrator.get(LIST).isOk();

        assertThat(reply.headers().getFirst("Content-Disposition")).isEqualTo("attachment; filename=\"people.csv\"");
        assertThat(reply.text()).startsWith("\uFEFF" + HEADINGS.strip() + "\r\n");
        assertThat(reply.text())
                .contains(person.user()
                        + ",\"'=HYPERLINK(\"\"x\"\");, 'a'\",,MANAGER,,en,,no,,"
                        + "\"'-1 (2026-12-01, 0 h); a; (b) (2026-12-01, 4 h, until 2027-12-31)\"\r\n");
        assertThat(acts(1)).containsExactly("people.exported ");
        for (var form : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var outcomes = outcomes(preview(reply.text().getBytes(form)));
            assertThat(outcomes).as(form.name()).isNotEmpty().allMatch(line -> line.endsWith(" SAME"));
        }
    }

    @Test
    void readsWhatSpreadsheetsWrite() {
        var person = Staff.hire(server, Role.AGENT);
        for (var separator : List.of(",", ";", "\t")) {
            var file = "\r\nTên đăng nhập%1$sROLES%1$s\r\n%2$s%1$s\"author; agent\"%1$s\r\n%1$s%1$s\r\n"
                    .formatted(separator, person.user());
            var preview = preview(file);
            assertThat(outcomes(preview)).as(separator).containsExactly("3 CHANGED");
            assertThat(preview.toString()).contains("\"after\":\"agent, author\"");
        }
    }

    @Test
    void namesAllFaultsByLineAndColumn() {
        var person = Staff.hire(server, Role.AGENT);
        var file = HEADINGS
                + "A,\" \",king,lord,moon,fr,at home,perhaps,22/11/2026,soon\n"
                + "ok.one,\"a\nb\",,SENIOR,,en,,yes,2026-02-30,\"x (2026-12-01, 8 h, until 2026-11-30)\",beyond\n"
                + person.user() + ",Some Body,agent,SENIOR,,vi,,yes,,\n"
                + person.user() + ",Some Body,agent,SENIOR,,vi,,yes,,\"x (2026-12-01, 8 h); x (2026-12-01, 1 h)\"\n";

        var preview = preview(file);

        assertThat(preview.has("plan")).isFalse();
        assertThat(outcomes(preview)).containsExactly("2 REFUSED", "3 REFUSED", "5 SAME", "6 REFUSED");
        var faults = take(file, preview).isProblem(422, "request-not-valid").faults();
        assertThat(faults)
                .containsExactly(
                        "line 2, column user USER",
                        "line 2, column name NAME",
                        "line 2, column roles ROLES",
                        "line 2, column grade GRADE",
                        "line 2, column language LANGUAGE",
                        "line 2, column active ACTIVE",
                        "line 2, column branch BRANCH",
                        "line 2, column e-mail EMAIL",
                        "line 2, column hired on HIRED_ON",
                        "line 2, column trainings TRAININGS",
                        "line 3 CELLS_BEYOND",
                        "line 3, column hired on HIRED_ON",
                        "line 3, column trainings TRAININGS",
                        "line 6, column trainings TRAININGS",
                        "line 6, column user USER_TWICE");
        administrator.get(PEOPLE + "ok.one").isProblem(404, "not-found");
    }

    @Test
    void givesAnAddressToOnePersonOnly() {
        var person = Staff.hire(server, Role.AGENT);
        var file = "user,name,roles,grade,language,e-mail\n"
                + "mailed.one,Nguyễn Mới,agent,SENIOR,vi,%s\n".formatted("Shared@example.com")
                + "mailed.two,Nguyễn Hai,agent,SENIOR,vi,%s\n".formatted("shared@EXAMPLE.com");
        assertThat(lineFaults(file)).containsExactly("line 3, column e-mail EMAIL_TAKEN");

        var mine = "user,e-mail\n%s,own@example.com\n".formatted(person.user());
        take(mine, preview(mine)).isOk();
        assertThat(outcomes(preview(mine))).containsExactly("2 SAME");
        assertThat(lineFaults("user,e-mail\n%s,OWN@example.com\n".formatted(self.user())))
                .containsExactly("line 2, column e-mail EMAIL_TAKEN");
        var none = "user,e-mail\n%s,\n".formatted(person.user());
        take(none, preview(none)).isOk();
        assertThat(administrator
                        .get(PEOPLE + person.user())
                        .isOk()
                        .json()
                        .path("email")
                        .isNull())
                .isTrue();
    }

    @Test
    void saysWhyAFileCannotBeRead() {
        assertThat(faultsOf("user,king,name,name\nx,y,z,z\n"))
                .containsExactly("line 1, column king UNKNOWN_COLUMN", "line 1, column name COLUMN_TWICE");
        assertThat(faultsOf("name\nx\n")).containsExactly("line 1 NO_USER_COLUMN");
        assertThat(faultsOf(HEADINGS)).containsExactly(" NO_PEOPLE");
        assertThat(faultsOf("user,name\nabc,\"open\n")).containsExactly("line 2 BROKEN_QUOTES");
        assertThat(paths(preview("user\n\u00e9".getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly(" NOT_A_TEXT");
        assertThat(paths(preview("user\nabc".getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly(" NOT_A_TEXT");
        var many = IntStream.rangeClosed(0, 1_000).mapToObj(each -> "p-" + each).collect(Collectors.joining("\n"));
        assertThat(faultsOf("user\n" + many)).containsExactly(" TOO_MANY_PEOPLE");
        assertThat(preview("user\nnew.two\n")
                        .path("lines")
                        .path(0)
                        .path("faults")
                        .toString())
                .contains("line 2, column name", "line 2, column roles", "line 2, column grade", "column language");
        administrator.bytes(LIST + "/preview", new byte[(1 << 20) + 1]).isProblem(413, "too-large");
    }

    @Test
    void doesNothingWhereSomethingChangedSinceThePreview() {
        var person = Staff.hire(server, Role.AGENT);
        var file = HEADINGS + "new.three,N,,SENIOR,,en,,yes,,\n" + person.user() + ",Other,,SENIOR,,en,,yes,,\n";
        var preview = preview(file);
        administrator.put(PEOPLE + person.user(), """
            {"name": "Meanwhile", "roles": [], "grade": "MANAGER", "language": "en", "active": true, "version": 1}
            """).isOk();

        take(file, preview).isProblem(409, "changed-meanwhile");

        administrator.get(PEOPLE + "new.three").isProblem(404, "not-found");
        take(file, preview(file)).isOk();
        administrator.get(PEOPLE + "new.three").isOk();
    }

    @Test
    void keepsWhoeverDoesItAndTheLastAdministrator() {
        var ownLine = "user,active\n" + self.user() + ",no\n";
        assertThat(take(ownLine, preview(ownLine))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .contains("line 2, column active OWN_ACCOUNT");
        owner().sql("UPDATE person SET active = false WHERE user_name <> :user")
                .param("user", self.user())
                .update();
        var other = Staff.hire(server, Role.ADMINISTRATOR);

        var both = "user,roles\n" + self.user() + ",agent\n" + other.user() + ",agent\n";
        assertThat(take(both, preview(both)).isProblem(422, "request-not-valid").faults())
                .containsExactly("line 2 LAST_ADMINISTRATOR", "line 3 LAST_ADMINISTRATOR");
        var handedOver = "user,roles\n" + self.user() + ",agent\n" + other.user() + ",administrator\n";
        take(handedOver, preview(handedOver)).isOk();
        administrator.get(LIST).isProblem(403, "not-allowed");
    }

    @Test
    void signsOutWhoeverIsMadeInactive() {
        var person = Staff.hire(server, Role.AGENT);
        var browser = signedInAs(person);
        browser.get(Browser.SESSION).isOk();
        var file = "user,active\n" + person.user() + ",no\n";

        take(file, preview(file)).isOk();

        browser.get(Browser.SESSION).isProblem(401, "not-authenticated");
        take(file.replace(",no", ",yes"), preview(file.replace(",no", ",yes"))).isOk();
        browser.get(Browser.SESSION).isProblem(401, "not-authenticated");
    }

    private JsonNode preview(String file) {
        return preview(file.getBytes(StandardCharsets.UTF_8));
    }

    private JsonNode preview(byte[] file) {
        return administrator.bytes(LIST + "/preview", file).isOk().json();
    }

    private Reply take(String file, JsonNode preview) {
        return administrator.bytes(
                LIST + "?plan=" + preview.path("plan").asString(""), file.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> faultsOf(String file) {
        return paths(preview(file));
    }

    private List<String> lineFaults(String file) {
        return preview(file)
                .path("lines")
                .valueStream()
                .flatMap(line -> paths(line).stream())
                .toList();
    }

    private static List<String> paths(JsonNode preview) {
        return preview.path("faults")
                .valueStream()
                .map(fault ->
                        fault.path("path").asString() + " " + fault.path("code").asString())
                .toList();
    }

    private static List<String> outcomes(JsonNode preview) {
        return preview.path("lines")
                .valueStream()
                .map(line ->
                        line.path("line").asInt() + " " + line.path("outcome").asString())
                .toList();
    }

    /** The latest first. */
    private List<String> acts(int most) {
        return administrator
                .get("/api/v1/audit?limit=" + most)
                .isOk()
                .json()
                .path("entries")
                .valueStream()
                .map(act -> act.path("action").asString() + " "
                        + act.path("subject").asString(""))
                .toList();
    }
}
