package dev.makegood.server.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.Browser;
import dev.makegood.server.identity.Role;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.release.ReleaseRecords;
import dev.makegood.server.ruleset.RuleSets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UpgradingTest extends DraftServer {
    private static final String PACK = "hotel-walk";
    private static final String FILE = "rules/walk.drl";

    /** How the pack said it before, what the organisation made of it, and how the pack says it now. */
    private static final String OLD = "direct != true";

    private static final String OURS = "direct == null";
    private static final String NEW = "direct == false";

    @Test
    void bringsWhatThePackChangedAndLeavesWhatTheOrganisationDid() {
        var author = signIn(Role.AUTHOR);
        var old = shippedBefore();
        var id = draftOf(author, old);
        save(author, id, 1, FILE, text(old).replace(OLD, OURS).replace("\"oversold\"", "\"overbooked\""));

        var preview = upgrade(author, id);
        assertThat(draft(author, id).path("version").asInt()).isEqualTo(2);

        var merged = author.post(path(id), "").isOk().json();

        assertThat(merged.path("files")).isEqualTo(preview.path("files"));
        assertThat(merged.path("version").asInt()).isEqualTo(3);
        assertThat(text(author, id, FILE)).contains("event == \"roomed\"", OURS, "\"overbooked\"");
        assertThat(merged.path("conflicts").size()).isOne();
        var conflict = merged.path("conflicts").get(0);
        assertThat(conflict.path("file").asString()).isEqualTo(FILE);
        assertThat(conflict.path("base").path("text").asString()).contains(OLD);
        assertThat(conflict.path("draft").path("text").asString()).contains(OURS);
        assertThat(conflict.path("pack").path("text").asString()).contains(NEW);

        var done = upgrade(author, id);
        assertThat(done.path("held")).isEqualTo(done.path("shipped"));
        assertThat(done.path("files").isEmpty() && done.path("conflicts").isEmpty())
                .isTrue();
        assertThat(author.post(path(id), "").isOk().json().path("version").asInt())
                .isEqualTo(3);
    }

    @Test
    void holdsWhateverItsReleaseHeld() {
        var author = signIn(Role.AUTHOR);
        var old = shippedBefore();
        var own = with(old, text(old).replace(OLD, OURS));
        var merged = with(old, text(old).replace(OLD, NEW) + "\n");
        var base = released(own, Optional.of(numberOf(old)), Optional.empty());
        released(merged, Optional.of(base.number()), Optional.of(1));

        assertThat(upgrade(author, draftOf(author, own)).path("held").asInt()).isEqualTo(numberOf(old));
        assertThat(upgrade(author, draftOf(author, merged)).path("held").asInt())
                .isEqualTo(1);
    }

    @Test
    void isRefusedWhereThereIsNoPackOrNoDraftToMergeInto() {
        var author = signIn(Role.AUTHOR);
        var own = made(author, "our-own-hotels", "empty");
        author.get(path(own)).isProblem(404, "rule-set-unknown");
        author.post(path(own), "").isProblem(404, "rule-set-unknown");
        author.get(path("nowhere")).isProblem(404, "not-found");

        var discarded = draftOf(author, shippedBefore());
        author.delete(DRAFTS + "/" + discarded);
        author.post(path(discarded), "").isProblem(409, "draft-discarded");
    }

    private static JsonNode upgrade(Browser author, String id) {
        return author.get(path(id)).isOk().json();
    }

    private static String path(String draft) {
        return DRAFTS + "/" + draft + "/upgrade";
    }

    private RuleSetFiles shipped() {
        return server.getBean(RuleSets.class).shipped(PACK).orElseThrow();
    }

    private RuleSetFiles shippedBefore() {
        var now = shipped();
        var before = with(now, text(now).replace(NEW, OLD).replace("event == \"roomed\"", "event == \"moved\""));
        server.getBean(ReleaseRecords.class).make(PACK, before, Optional.empty(), Optional.empty(), "system");
        return before;
    }

    private int numberOf(RuleSetFiles files) {
        return server.getBean(ReleaseRecords.class)
                .make(PACK, files, Optional.empty(), Optional.empty(), "system")
                .number();
    }

    private ReleaseId released(RuleSetFiles files, Optional<Integer> base, Optional<Integer> pack) {
        return server.getBean(ReleaseRecords.class).make(PACK, files, base, pack, "person:ann");
    }

    /** An archive of just those files is taken for a change of the release that has them. */
    private static String draftOf(Browser author, RuleSetFiles files) {
        return author.bytes(DRAFTS + "/archive?title=Ours", Archive.of(files))
                .isCreated()
                .json()
                .path("id")
                .asString();
    }

    private static String text(RuleSetFiles files) {
        return files.text(FILE);
    }

    private static RuleSetFiles with(RuleSetFiles files, String text) {
        var texts = new TreeMap<>(files.texts());
        texts.putAll(Map.of(FILE, text));
        return new RuleSetFiles(texts);
    }
}
