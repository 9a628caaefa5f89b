package dev.makegood.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import dev.makegood.server.identity.person.Staff;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Rule sets in the hands of groups: a role alone does not do. */
class GroupsTest extends RunningServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String GROUPS = "/api/v1/groups";
    private static final String NOT_IN_GROUP = "not-in-group";

    @Test
    void letsOnlyItsReviewersReturnApproveCommentAndGoLive() {
        var author = signIn(Role.AUTHOR);
        var draft = begun(author, "reviewed-parcel");
        var member = Staff.hire(server, Role.APPROVER);
        var outsider = signIn(Role.APPROVER);
        made("parcel-reviewers", member);
        named("reviewed-parcel", List.of(), List.of("parcel-reviewers"), 0);
        var submission = submitted(author, draft);

        for (var act : List.of("approval", "return", "comments")) {
            var body = act.equals("approval") ? "{}" : text(Map.of(act.equals("return") ? "comment" : "text", "No"));
            var refused = outsider.post(submission + "/" + act, body).isProblem(403, NOT_IN_GROUP);
            assertThat(refused.json().path("reason").path("en").asString()).contains("parcel-reviewers by name");
            assertThat(refused.json().path("reason").path("vi").asString()).contains("parcel-reviewers by name");
        }
        author.post(submission + "/comments", text(Map.of("text", "I wrote it")))
                .isCreated();
        var reviewer = signedInAs(member);
        reviewer.post(submission + "/comments", text(Map.of("text", "Good"))).isCreated();
        reviewer.post(submission + "/approval", "{}").isOk();

        var goLives = "/api/v1/rule-sets/reviewed-parcel/go-lives";
        var goLive = text(Map.of("release", 1, "reason", "It is time"));
        outsider.post(goLives, goLive).isProblem(403, NOT_IN_GROUP);
        browser().bearing(key(Scope.RELEASES)).post(goLives, goLive).isProblem(403, NOT_IN_GROUP);
        outsider.post(goLives + "/1/withdrawal", text(Map.of("reason", "No"))).isProblem(403, NOT_IN_GROUP);
        assertThat(reviewer.post(goLives, goLive).status()).isNotEqualTo(403);
    }

    @Test
    void letsOnlyItsWritersSaveSubmitAndImportDrafts() {
        var writer = Staff.hire(server, Role.AUTHOR);
        var outsider = signIn(Role.AUTHOR);
        var draft = begun(outsider, "written-parcel");
        made("parcel-writers", writer);
        named("written-parcel", List.of("parcel-writers"), List.of(), 0);
        var path = "/api/v1/drafts/" + draft;
        var save = text(Map.of("base", 1, "files", Map.of("note.md", "x")));

        outsider.post(path + "/saves", save).isProblem(403, NOT_IN_GROUP);
        outsider.post(path + "/restore", text(Map.of("version", 1))).isProblem(403, NOT_IN_GROUP);
        outsider.put(path + "/title", text(Map.of("title", "Mine"))).isProblem(403, NOT_IN_GROUP);
        outsider.delete(path).isProblem(403, NOT_IN_GROUP);
        outsider.post(path + "/submissions", text(Map.of("version", 1, "message", "x")))
                .isProblem(403, NOT_IN_GROUP);
        outsider.post("/api/v1/drafts", text(Map.of("title", "A copy", "ruleSet", "written-parcel", "from", draft)))
                .isProblem(403, NOT_IN_GROUP);
        browser().bearing(key(Scope.DRAFTS)).post(path + "/saves", save).isProblem(403, NOT_IN_GROUP);
        assertThat(signedInAs(writer).post(path + "/saves", save).status()).isNotEqualTo(403);
        outsider.get(path).isOk();
    }

    @Test
    void takesCasesOverThatArePassedUpToItsTier() {
        var administrator = signIn(Role.ADMINISTRATOR);
        administrator.post(GROUPS, group("first-line", 1)).isProblem(422, "request-not-valid");
        administrator.post(GROUPS, group("experts", 3)).isCreated();
        var experts = administrator
                .get(GROUPS)
                .isOk()
                .json()
                .valueStream()
                .filter(made -> made.path("id").asString().equals("experts"))
                .findFirst()
                .orElseThrow();
        assertThat(experts.path("tier").asInt()).isEqualTo(3);
        assertThat(administrator.get("/api/v1/audit?limit=1").isOk().text()).contains("group.made", "\"tier\":\"3\"");

        var changed = administrator
                .put(GROUPS + "/experts", text(Map.of("name", "Experts", "members", List.of(), "version", 1)))
                .isOk()
                .json();
        assertThat(changed.path("tier").isNull()).isTrue();
    }

    private static String group(String id, int tier) {
        return text(Map.of("id", id, "name", id, "tier", tier, "members", List.of()));
    }

    @Test
    void keepsFourEyesWhoeverIsInTheGroup() {
        var both = Staff.hire(server, Role.AUTHOR, Role.APPROVER);
        var author = signedInAs(both);
        var draft = begun(author, "own-parcel");
        made("own-reviewers", both);
        named("own-parcel", List.of(), List.of("own-reviewers"), 0);

        author.post(submitted(author, draft) + "/approval", "{}").isProblem(403, "own-work");
    }

    @Test
    void tellsInTheAuditThatSomebodyLetOneselfIn() {
        var person = Staff.hire(server, Role.ADMINISTRATOR, Role.APPROVER);
        var administrator = signedInAs(person);
        administrator.post(GROUPS, group("own-group", List.of())).isCreated();

        administrator
                .put(GROUPS + "/own-group", changed("own-group", List.of(person.user()), 1))
                .isOk();

        var entry = administrator.get("/api/v1/audit?limit=1").isOk().text();
        assertThat(entry)
                .contains("group.changed", "group:own-group", "addedOneself")
                .contains("true");
    }

    @Test
    void refusesFaultyGroupsAndLateChanges() {
        var administrator = signIn(Role.ADMINISTRATOR);
        var body = "{\"id\": \"A b\", \"name\": \" \", \"members\": [\"nobody-at-all\"]}";
        assertThat(administrator
                        .post(GROUPS, body)
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("id OUT_OF_BOUNDS", "members[0] NOT_IN_LIST", "name OUT_OF_BOUNDS");
        administrator.post(GROUPS, group("late-group", List.of())).isCreated();
        administrator.post(GROUPS, group("late-group", List.of())).isProblem(409, "already-there");
        administrator
                .put(GROUPS + "/late-group", changed("late-group", List.of(), 1))
                .isOk();
        administrator
                .put(GROUPS + "/late-group", changed("late-group", List.of(), 1))
                .isProblem(409, "changed-meanwhile");
        administrator.put(GROUPS + "/none", changed("none", List.of(), 1)).isProblem(404, "not-found");

        begun(signIn(Role.AUTHOR), "late-named-parcel");
        named("late-named-parcel", List.of(), List.of("late-group"), 0);
        var path = "/api/v1/rule-sets/late-named-parcel/groups";
        administrator.put(path, access(List.of(), List.of(), 0)).isProblem(409, "changed-meanwhile");
        assertThat(administrator
                        .put(path, access(List.of("none"), List.of(), 1))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("writing[0] NOT_IN_LIST");
        administrator.put(path, access(List.of(), List.of(), 1)).isOk();
        assertThat(administrator.get(path).isOk().json().path("reviewing").size())
                .isZero();
        administrator.get("/api/v1/rule-sets/no-such-one/groups").isProblem(404, "not-found");
    }

    private static String begun(Browser author, String ruleSet) {
        return author.post("/api/v1/drafts", text(Map.of("title", "A beginning", "ruleSet", ruleSet, "from", "empty")))
                .isCreated()
                .json()
                .path("id")
                .asString();
    }

    private static String submitted(Browser author, String draft) {
        return "/api/v1/submissions/"
                + author.post(
                                "/api/v1/drafts/" + draft + "/submissions",
                                text(Map.of("version", 1, "message", "Please")))
                        .isCreated()
                        .json()
                        .path("id")
                        .asString();
    }

    private void made(String id, Person... members) {
        var users = Arrays.stream(members).map(Person::user).collect(Collectors.toList());
        signIn(Role.ADMINISTRATOR).post(GROUPS, group(id, users)).isCreated();
    }

    private void named(String ruleSet, List<String> writing, List<String> reviewing, int version) {
        signIn(Role.ADMINISTRATOR)
                .put("/api/v1/rule-sets/" + ruleSet + "/groups", access(writing, reviewing, version))
                .isOk();
    }

    private static String group(String id, List<String> members) {
        return text(Map.of("id", id, "name", id + " by name", "members", members));
    }

    private static String changed(String id, List<String> members, int version) {
        return text(Map.of("name", id + " by name", "members", members, "version", version));
    }

    private static String access(List<String> writing, List<String> reviewing, int version) {
        return text(Map.of("writing", writing, "reviewing", reviewing, "version", version));
    }

    private static String text(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }
}
