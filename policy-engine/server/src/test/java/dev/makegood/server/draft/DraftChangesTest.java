package dev.makegood.server.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.identity.Role;
import org.junit.jupiter.api.Test;

class DraftChangesTest extends DraftServer {
    private static final String FILE = "rules/late.drl";

    @Test
    void areToldSinceTheReleaseADraftBeganFrom() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "live");
        var before = author.get(DRAFTS + "/" + id + "/changes").isOk().json();
        assertThat(before.path("changes").isEmpty()).isTrue();
        assertThat(before.path("byMeaning").asBoolean()).isTrue();

        save(author, id, 1, FILE, text(author, id, FILE).replace("daysLate >= 2", "daysLate >= 3"));
        save(author, id, 2, "wording.yaml", text(author, id, "wording.yaml") + "# a comment\n");

        var changes = author.get(DRAFTS + "/" + id + "/changes").isOk().json();
        assertThat(changes.path("changes").size()).isEqualTo(1);
        var change = changes.path("changes").get(0);
        assertThat(change.path("change").asString()).isEqualTo("ALTERED");
        assertThat(change.path("subject").path("kind").asString()).isEqualTo("RULE");
        assertThat(change.path("after").path("file").asString()).isEqualTo(FILE);
        var difference = change.path("differences").get(0);
        assertThat(difference.path("aspect").asString()).isEqualTo("CONDITION");
        assertThat(difference.path("direction").asString()).isEqualTo("NARROWER");
        assertThat(difference.path("is").path("vi").asString()).contains("3");
        assertThat(changes.path("sameInMeaning").toString()).isEqualTo("[\"wording.yaml\"]");
    }

    @Test
    void areToldSinceAVersionOrAnotherRelease() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "live");
        save(author, id, 1, "rules/half.drl", "rule");

        var changes =
                author.get(DRAFTS + "/" + id + "/changes?version=1").isOk().json();
        assertThat(changes.path("byMeaning").asBoolean()).isFalse();
        assertThat(changes.path("changes").get(0).path("change").asString()).isEqualTo("ADDED");
        assertThat(changes.path("changes").get(0).path("subject").path("name").asString())
                .isEqualTo("rules/half.drl");
        assertThat(author.get(DRAFTS + "/" + id + "/changes?release=1").isOk().json())
                .isEqualTo(changes);
        assertThat(author.get(DRAFTS + "/" + id + "/changes?version=1&upTo=1")
                        .isOk()
                        .json()
                        .path("changes"))
                .isEmpty();
        author.get(DRAFTS + "/" + id + "/changes?version=1&upTo=9").isProblem(404, "not-found");
        author.get(DRAFTS + "/" + id + "/changes?version=9").isProblem(404, "not-found");
        author.get(DRAFTS + "/" + id + "/changes?release=9").isProblem(404, "not-found");
        author.get(DRAFTS + "/none/changes").isProblem(404, "not-found");
    }

    @Test
    void ofANewRuleSetAreThoseSinceItsFirstVersion() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "orders-to-change", "empty");

        assertThat(author.get(DRAFTS + "/" + id + "/changes")
                        .isOk()
                        .json()
                        .path("changes")
                        .isEmpty())
                .isTrue();
    }
}
