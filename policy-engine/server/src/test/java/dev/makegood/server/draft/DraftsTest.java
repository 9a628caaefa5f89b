package dev.makegood.server.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Staff;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DraftsTest extends DraftServer {
    @Test
    void beginFromTheReleaseThatDecides() {
        var author = signIn(Role.AUTHOR);

        var reply = author.post(DRAFTS, wanted("Christmas peak", "late-parcel", "live"))
                .isCreated();
        var draft = reply.json();

        assertThat(reply.headers().getFirst("Location"))
                .isEqualTo(DRAFTS + "/" + draft.path("id").asString());
        assertThat(draft.path("version").asInt()).isEqualTo(1);
        assertThat(draft.path("state").asString()).isEqualTo("OPEN");
        assertThat(draft.path("findings").asInt()).isZero();
        assertThat(draft.path("createdBy").asString()).isEqualTo("Some Body");
        assertThat(draft.path("base").path("release").asInt()).isEqualTo(1);
        var files = author.get(DRAFTS + "/" + draft.path("id").asString())
                .isOk()
                .json()
                .path("files");
        assertThat(files.propertyNames()).contains("rule-set.yaml", "vocabulary.yaml");
        assertThat(files.propertyNames()).anyMatch(path -> path.startsWith("cases/"));
    }

    @Test
    void beginFromAPackAndFromADraft() {
        var author = signIn(Role.AUTHOR);
        var pack = made(author, "late-parcel", "pack");
        save(author, pack, 1, "rules/new.drl", "rule half");

        var copy = made(author, "late-parcel", pack);

        assertThat(draft(author, copy).path("files"))
                .isEqualTo(draft(author, pack).path("files"));
        assertThat(draft(author, copy).path("base"))
                .isEqualTo(draft(author, pack).path("base"));
        assertThat(draft(author, copy).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void haveAVocabularyOfTheirOwn() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "pack");
        var text = text(author, id, "vocabulary.yaml");
        save(author, id, 1, "rules/new.drl", "rule half");
        save(author, id, 2, "vocabulary.yaml", text.replace("daysLate", "lateness"));

        var vocabulary = author.get(DRAFTS + "/" + id + "/vocabulary").isOk().json();

        assertThat(vocabulary.path("release").asInt()).isZero();
        assertThat(vocabulary.path("types").toString()).contains("\"lateness\"").doesNotContain("\"daysLate\"");
        save(author, id, 3, "vocabulary.yaml", "types: [");
        assertThat(author.get(DRAFTS + "/" + id + "/vocabulary")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .contains("vocabulary.yaml line 1, column 1 DOCUMENT");
        author.get(DRAFTS + "/none/vocabulary").isProblem(404, "not-found");
    }

    @Test
    void ofANewRuleSetCompileAtOnce() {
        var author = signIn(Role.AUTHOR);

        var draft = author.post(DRAFTS, wanted("Say \"sorry\": # 1", "orders-that-are-late", "empty"))
                .isCreated()
                .json();

        assertThat(draft.path("findings").asInt()).isZero();
        assertThat(draft.path("base").isNull()).isTrue();
        author.post(DRAFTS, wanted("Another", "orders-that-are-late", "empty")).isProblem(409, "already-there");
        author.post(DRAFTS, wanted("Another", "late-parcel", "empty")).isProblem(409, "already-there");
    }

    @Test
    void ofANewRuleSetBeginFromAPack() {
        var author = signIn(Role.AUTHOR);

        var draft = author.post(DRAFTS, wanted("Our parcels", "parcels-of-ours", "pack:late-parcel"))
                .isCreated()
                .json();

        assertThat(draft.path("ruleSet").asString()).isEqualTo("parcels-of-ours");
        assertThat(draft.path("findings").asInt()).isZero();
        assertThat(draft.path("base").isNull()).isTrue();
        var shipped = draft(author, made(author, "late-parcel", "pack")).path("files");
        var files = draft(author, draft.path("id").asString()).path("files");
        assertThat(files.path("rule-set.yaml").asString())
                .isEqualTo(shipped.path("rule-set.yaml")
                        .asString()
                        .replaceFirst("id: late-parcel\\b", "id: parcels-of-ours"));
        assertThat(files.path("vocabulary.yaml")).isEqualTo(shipped.path("vocabulary.yaml"));
        assertThat(files.propertyNames()).isEqualTo(shipped.propertyNames());
        author.post(DRAFTS, wanted("Another", "parcels-of-ours", "pack:late-parcel"))
                .isProblem(409, "already-there");
        author.post(DRAFTS, wanted("Another", "late-parcel", "pack:late-parcel"))
                .isProblem(409, "already-there");
        author.post(DRAFTS, wanted("A", "others-of-ours", "pack:none")).isProblem(404, "rule-set-unknown");
        assertThat(author.post(DRAFTS, wanted("A", "others-of-ours", "pack:No!"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("from NOT_IN_LIST");
    }

    @Test
    void areRefusedWithEveryFault() {
        var author = signIn(Role.AUTHOR);

        author.post(DRAFTS, wanted("A", "none", "live")).isProblem(404, "rule-set-unknown");
        author.post(DRAFTS, wanted("A", "none", "pack")).isProblem(404, "rule-set-unknown");
        assertThat(author.post(DRAFTS, "{\"title\":\"a\\u0000b\",\"ruleSet\":\"No!\",\"from\":\"there\",\"x\":1}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(
                        "from NOT_IN_LIST", "ruleSet OUT_OF_BOUNDS", "title OUT_OF_BOUNDS", "x UNKNOWN_MEMBER");
        assertThat(author.post(DRAFTS, wanted("A", "late-parcel", "00000000-0000-7000-8000-000000000000"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("from NOT_IN_LIST");
        assertThat(author.post(DRAFTS, wanted("A", "delay-repay", made(author, "late-parcel", "live")))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("ruleSet NOT_IN_LIST");
    }

    @Test
    void keepWhatDoesNotCompile() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "live");

        var saved = save(author, id, 1, "rules/half.drl", "rule \"half of a");

        assertThat(saved.path("version").asInt()).isEqualTo(2);
        assertThat(saved.path("merged").asBoolean()).isFalse();
        assertThat(saved.path("files").isEmpty()).isTrue();
        assertThat(draft(author, id).path("findings").asInt()).isPositive();
        assertThat(text(author, id, "rules/half.drl")).isEqualTo("rule \"half of a");
    }

    @Test
    void haveNoNewVersionWhereNothingChanged() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "live");
        var same = text(author, id, "vocabulary.yaml");

        assertThat(save(author, id, 1, "vocabulary.yaml", same).path("version").asInt())
                .isEqualTo(1);
        assertThat(draft(author, id).path("version").asInt()).isEqualTo(1);
    }

    @Test
    void loseAFileThatIsDeleted() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "live");
        save(author, id, 1, "rules/new.drl", "rule");

        author.post(DRAFTS + "/" + id + "/saves", "{\"base\":2,\"files\":{\"rules/new.drl\":null}}")
                .isOk();

        assertThat(draft(author, id).path("files").has("rules/new.drl")).isFalse();
        assertThat(saves(author, id).path("saves").get(0).path("files").toString())
                .isEqualTo("[\"rules/new.drl\"]");
    }

    @Test
    void rememberEverySave() {
        var thu = Staff.hire(server, Role.AUTHOR);
        var author = signedInAs(thu);
        var id = made(author, "late-parcel", "live");
        save(author, id, 1, "rules/a.drl", "1");
        save(signIn(Role.AUTHOR), id, 2, "rules/b.drl", "2");

        var first = author.get(DRAFTS + "/" + id + "/saves?limit=2").isOk().json();
        assertThat(versions(first)).containsExactly(3, 2);
        assertThat(first.path("next").asInt()).isEqualTo(2);
        assertThat(first.path("saves").get(0).path("files").toString()).isEqualTo("[\"rules/b.drl\"]");
        assertThat(first.path("saves").get(1).path("by").asString()).isEqualTo("Some Body");
        assertThat(versions(
                        author.get(DRAFTS + "/" + id + "/saves?before=2").isOk().json()))
                .containsExactly(1);
        var second = author.get(DRAFTS + "/" + id + "/saves/2").isOk().json();
        assertThat(second.path("files").path("rules/a.drl").asString()).isEqualTo("1");
        assertThat(second.path("files").has("rules/b.drl")).isFalse();
        author.get(DRAFTS + "/" + id + "/saves/4").isProblem(404, "not-found");
        author.get(DRAFTS + "/" + id + "/saves/2147483647").isProblem(404, "not-found");
    }

    @Test
    void bringBackAnOlderSaveAsANewOne() {
        var thu = Staff.hire(server, Role.AUTHOR);
        var author = signedInAs(thu);
        var id = made(author, "late-parcel", "live");
        save(author, id, 1, "rules/a.drl", "1");
        save(author, id, 2, "rules/a.drl", "2");

        var restored = author.post(DRAFTS + "/" + id + "/restore", "{\"version\":2}")
                .isOk()
                .json();

        assertThat(restored.path("version").asInt()).isEqualTo(4);
        assertThat(restored.path("files").path("rules/a.drl").asString()).isEqualTo("1");
        assertThat(text(author, id, "rules/a.drl")).isEqualTo("1");
        assertThat(saves(author, id).path("saves").get(0).path("restoredFrom").asInt())
                .isEqualTo(2);
        author.post(DRAFTS + "/" + id + "/restore", "{\"version\":9}").isProblem(422, "request-not-valid");
        assertThat(acts(thu)).containsExactly("draft.restored draft:" + id, "draft.made draft:" + id);
    }

    @Test
    void areDiscardedAndOpenedAgain() {
        var thu = Staff.hire(server, Role.AUTHOR);
        var author = signedInAs(thu);
        var id = made(author, "late-parcel", "live");

        assertThat(author.delete(DRAFTS + "/" + id).status()).isEqualTo(204);
        assertThat(author.delete(DRAFTS + "/" + id).status()).isEqualTo(204);

        assertThat(draft(author, id).path("state").asString()).isEqualTo("DISCARDED");
        author.post(DRAFTS + "/" + id + "/saves", saving(1, "rules/a.drl", "1")).isProblem(409, "draft-discarded");
        author.post(DRAFTS + "/" + id + "/restore", "{\"version\":1}").isProblem(409, "draft-discarded");
        assertThat(author.post(DRAFTS + "/" + id + "/reopen", "{}")
                        .isOk()
                        .json()
                        .path("state")
                        .asString())
                .isEqualTo("OPEN");
        save(author, id, 1, "rules/a.drl", "1");
        assertThat(acts(thu))
                .containsExactly("draft.reopened draft:" + id, "draft.discarded draft:" + id, "draft.made draft:" + id);
    }

    @Test
    void areCalledOtherwise() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "live");
        var before = author.get(DRAFTS + "/" + id).isOk().headers().getFirst("ETag");

        var draft = author.put(DRAFTS + "/" + id + "/title", "{\"title\":\"Mùa cao điểm\"}")
                .isOk()
                .json();

        assertThat(draft.path("title").asString()).isEqualTo("Mùa cao điểm");
        assertThat(draft.path("version").asInt()).isEqualTo(1);
        assertThat(author.get(DRAFTS + "/" + id).isOk().headers().getFirst("ETag"))
                .startsWith("\"1-")
                .isNotEqualTo(before);
        author.put(DRAFTS + "/" + id + "/title", "{\"title\":\" \"}").isProblem(422, "request-not-valid");
    }

    @Test
    void areListedAPageAtATime() {
        var author = signIn(Role.AUTHOR);
        clock.goOn(Duration.ofSeconds(1));
        var older = made(author, "delay-repay", "live");
        clock.goOn(Duration.ofSeconds(1));
        var newer = made(author, "delay-repay", "live");
        author.delete(DRAFTS + "/" + older);

        var first = author.get(DRAFTS + "?ruleSet=delay-repay&limit=1").isOk().json();
        assertThat(first.path("drafts").get(0).path("id").asString()).isEqualTo(newer);
        var second = author.get(DRAFTS + "?ruleSet=delay-repay&limit=1&before="
                        + first.path("next").asString())
                .isOk()
                .json();
        assertThat(second.path("drafts").get(0).path("id").asString()).isEqualTo(older);
        assertThat(ids(author.get(DRAFTS + "?ruleSet=delay-repay&state=DISCARDED")
                        .isOk()
                        .json()))
                .contains(older);
        author.get(DRAFTS + "?limit=0").isProblem(400, "bad-request");
        author.get(DRAFTS + "?state=LOST").isProblem(400, "bad-request");
        author.get(DRAFTS + "?ruleSet=%00").isProblem(400, "bad-request");
    }

    @Test
    void areReadByThoseWhoJudgeThem() {
        var id = made(signIn(Role.AUTHOR), "late-parcel", "live");

        for (var role : List.of(Role.APPROVER, Role.COMPLIANCE, Role.ADMINISTRATOR)) {
            var reader = signIn(role);
            draft(reader, id);
            reader.post(DRAFTS + "/" + id + "/saves", saving(1, "rules/a.drl", "1"))
                    .isProblem(403, "not-allowed");
        }
        signIn(Role.AGENT).get(DRAFTS + "/" + id).isProblem(403, "not-allowed");
    }

    @Test
    void areNotThereByAnotherId() {
        var author = signIn(Role.AUTHOR);
        for (var id : List.of("none", "00000000-0000-7000-8000-000000000000", "0-0-0-0-0")) {
            author.get(DRAFTS + "/" + id).isProblem(404, "not-found");
            author.get(DRAFTS + "/" + id + "/saves").isProblem(404, "not-found");
            author.get(DRAFTS + "/" + id + "/saves/1").isProblem(404, "not-found");
            author.post(DRAFTS + "/" + id + "/saves", "{}").isProblem(404, "not-found");
            author.post(DRAFTS + "/" + id + "/restore", "{}").isProblem(404, "not-found");
            author.post(DRAFTS + "/" + id + "/reopen", "{}").isProblem(404, "not-found");
            author.put(DRAFTS + "/" + id + "/title", "{}").isProblem(404, "not-found");
            author.delete(DRAFTS + "/" + id).isProblem(404, "not-found");
        }
    }

    private static List<Integer> versions(JsonNode page) {
        return page.path("saves")
                .valueStream()
                .map(save -> save.path("version").asInt())
                .toList();
    }

    private static List<String> ids(JsonNode page) {
        return page.path("drafts")
                .valueStream()
                .map(draft -> draft.path("id").asString())
                .toList();
    }
}
