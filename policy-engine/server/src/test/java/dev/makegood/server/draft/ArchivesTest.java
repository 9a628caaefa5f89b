package dev.makegood.server.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.identity.Role;
import dev.makegood.server.identity.person.Staff;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class ArchivesTest extends DraftServer {
    @Test
    void bringEveryPackBackByteForByte() {
        var author = signIn(Role.AUTHOR);
        var ruleSets = author.get("/api/v1/rule-sets").isOk().json();
        assertThat(ruleSets.size()).isGreaterThan(20);

        for (var ruleSet : ruleSets) {
            var id = made(author, ruleSet.path("id").asString(), "pack");
            var archive = author.download(archiveOf(id));

            var copy = author.bytes(DRAFTS + "/archive?title=Copy", archive)
                    .isCreated()
                    .json();

            assertThat(copy.path("ruleSet")).isEqualTo(ruleSet.path("id"));
            assertThat(copy.path("base")).isEqualTo(draft(author, id).path("base"));
            assertThat(copy.path("findings").asInt()).isZero();
            assertThat(author.download(archiveOf(copy.path("id").asString()))).isEqualTo(archive);
            var again = author.bytes(archiveOf(id) + "?base=1", archive).isOk().json();
            assertThat(again.path("version").asInt()).isEqualTo(1);
        }
    }

    @Test
    void takeThePlaceOfAllFilesAndAreMerged() throws IOException {
        var thu = Staff.hire(server, Role.AUTHOR);
        var author = signedInAs(thu);
        var id = made(author, "late-parcel", "live");
        save(author, id, 1, "rules/old.drl", "1\n2\n3\n4\n5\n");
        save(author, id, 2, "rules/old.drl", "one\n2\n3\n4\n5\n");

        var archive = zip("rules/old.drl", "1\n2\n3\n4\nfive\n");
        var saved = author.bytes(archiveOf(id) + "?base=2", archive).isOk().json();

        assertThat(saved.path("version").asInt()).isEqualTo(4);
        assertThat(draft(author, id).path("files").toString())
                .isEqualTo("{\"rules/old.drl\":\"one\\n2\\n3\\n4\\nfive\\n\"}");
        assertThat(acts(thu)).containsExactly("draft.imported draft:" + id, "draft.made draft:" + id);
        var other = zip("rules/old.drl", "eins\n2\n3\n4\n5\n");
        author.bytes(archiveOf(id) + "?base=2", other).isProblem(409, "merge-conflict");
    }

    @Test
    void areRefusedWithEveryFault() throws IOException {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "live");

        assertThat(author.bytes(archiveOf(id), zip("../a.drl", "x"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("../a.drl NOT_A_PATH", "base OUT_OF_BOUNDS");
        assertThat(author.bytes(archiveOf(id) + "?base=2", zip("rules/a.drl", "x"))
                        .faults())
                .containsExactly("base OUT_OF_BOUNDS");
        assertThat(author.bytes(DRAFTS + "/archive", zip("rules/a.drl", "x"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("title OUT_OF_BOUNDS", "rule-set.yaml NO_RULE_SET");
        assertThat(author.bytes(DRAFTS + "/archive?title=A", new byte[0]).faults())
                .containsExactly(" NOT_AN_ARCHIVE");
        author.bytes(DRAFTS + "/archive?title=A", new byte[9 << 20]).isProblem(413, "too-large");
        author.bytes(archiveOf("none") + "?base=1", zip("rules/a.drl", "x")).isProblem(404, "not-found");
        author.get(archiveOf("none")).isProblem(404, "not-found");
    }

    @Test
    void ofANewRuleSetHaveNoBase() throws IOException {
        var author = signIn(Role.AUTHOR);

        var draft = author.bytes(DRAFTS + "/archive?title=New", zip("rule-set.yaml", "id: brand-new\n"))
                .isCreated()
                .json();

        assertThat(draft.path("ruleSet").asString()).isEqualTo("brand-new");
        assertThat(draft.path("base").isNull()).isTrue();
    }

    private static String archiveOf(String id) {
        return DRAFTS + "/" + id + "/archive";
    }

    private static byte[] zip(String path, String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(path));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
