package dev.makegood.server.draft;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Reply;
import dev.makegood.server.identity.Role;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SavingTest extends DraftServer {
    private static final String FILE = "rules/shared.drl";
    private static final String TEXT = "1\n2\n3\n4\n5\n6\n7\n8\n9\n";

    @Test
    void mergesWhatTwoPeopleChangedOnOtherLines() {
        var thu = signIn(Role.AUTHOR);
        var minh = signIn(Role.AUTHOR);
        var id = shared();
        save(thu, id, 2, FILE, TEXT.replace("1\n", "một\n"));

        var saved = save(minh, id, 2, FILE, TEXT.replace("9\n", "chín\n"));

        var both = TEXT.replace("1\n", "một\n").replace("9\n", "chín\n");
        assertThat(saved.path("version").asInt()).isEqualTo(4);
        assertThat(saved.path("merged").asBoolean()).isTrue();
        assertThat(saved.path("files").path(FILE).asString()).isEqualTo(both);
        assertThat(text(thu, id, FILE)).isEqualTo(both);
    }

    @Test
    void tellsWhatOthersSavedInOtherFiles() {
        var author = signIn(Role.AUTHOR);
        var id = shared();
        author.post(
                        DRAFTS + "/" + id + "/saves",
                        "{\"base\":2,\"files\":{\"rules/new.drl\":\"new\",\"%s\":null}}".formatted(FILE))
                .isOk();

        var saved = save(author, id, 2, "rules/other.drl", "other");

        assertThat(saved.path("merged").asBoolean()).isTrue();
        assertThat(saved.path("files").toString()).isEqualTo("{\"rules/new.drl\":\"new\",\"%s\":null}".formatted(FILE));
    }

    @Test
    void refusesWhatOverlapsAndSavesNothingOfIt() {
        var author = signIn(Role.AUTHOR);
        var id = shared();
        save(author, id, 2, FILE, TEXT.replace("5\n", "five\n"));

        var refused = author.post(
                        DRAFTS + "/" + id + "/saves",
                        saving(2, Map.of(FILE, TEXT.replace("5\n", "fünf\n"), "rules/other.drl", "other")))
                .isProblem(409, "merge-conflict")
                .json();

        assertThat(refused.path("conflicts").size()).isEqualTo(1);
        var conflict = refused.path("conflicts").get(0);
        assertThat(conflict.path("file").asString()).isEqualTo(FILE);
        assertThat(conflict.path("base").toString()).isEqualTo("{\"line\":5,\"count\":1,\"text\":\"5\\n\"}");
        assertThat(conflict.path("theirs").path("text").asString()).isEqualTo("five\n");
        assertThat(conflict.path("yours").path("text").asString()).isEqualTo("fünf\n");
        assertThat(conflict.path("savedBy").asString()).isEqualTo("Some Body");
        assertThat(draft(author, id).path("version").asInt()).isEqualTo(3);
        assertThat(draft(author, id).path("files").has("rules/other.drl")).isFalse();
    }

    @Test
    void refusesToDeleteWhatSomebodyElseChanged() {
        var author = signIn(Role.AUTHOR);
        var id = shared();
        save(author, id, 2, FILE, TEXT + "10\n");

        var conflict = author.post(DRAFTS + "/" + id + "/saves", "{\"base\":2,\"files\":{\"%s\":null}}".formatted(FILE))
                .isProblem(409, "merge-conflict")
                .json()
                .path("conflicts")
                .get(0);

        assertThat(conflict.path("yours").isNull()).isTrue();
        assertThat(conflict.path("theirs").path("count").asInt()).isEqualTo(10);
    }

    @Test
    void refusesTwoNewFilesOfOneName() {
        var author = signIn(Role.AUTHOR);
        var id = shared();
        save(author, id, 2, "rules/new.drl", "one");

        var conflict = author.post(DRAFTS + "/" + id + "/saves", saving(2, "rules/new.drl", "two"))
                .isProblem(409, "merge-conflict")
                .json()
                .path("conflicts")
                .get(0);

        assertThat(conflict.path("base").isNull()).isTrue();
        assertThat(conflict.path("theirs").path("text").asString()).isEqualTo("one");
    }

    @Test
    void losesNothingOfTwoWhoSaveAtOnce() throws InterruptedException, ExecutionException {
        var author = signIn(Role.AUTHOR);
        var id = shared();
        var lines = IntStream.range(0, 40).mapToObj(i -> "line " + i).toList();
        var text = String.join("\n", lines) + "\n";
        save(author, id, 2, FILE, text);

        try (var people = Executors.newFixedThreadPool(8)) {
            var saves = IntStream.range(0, 8)
                    .<Callable<Reply>>mapToObj(i -> () -> signIn(Role.AUTHOR)
                            .post(
                                    DRAFTS + "/" + id + "/saves",
                                    saving(3, FILE, text.replace("line " + (i * 5) + "\n", "by " + i + "\n"))))
                    .toList();
            for (var reply : people.invokeAll(saves)) {
                reply.get().isOk();
            }
        }

        assertThat(draft(author, id).path("version").asInt()).isEqualTo(11);
        assertThat(text(author, id, FILE).lines())
                .hasSize(40)
                .contains("by 0", "by 1", "by 2", "by 3", "by 4", "by 5", "by 6", "by 7");
        var saves = author.get(DRAFTS + "/" + id + "/saves").isOk().json().path("saves");
        assertThat(saves.valueStream().map(save -> save.path("version").asInt()))
                .containsExactly(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);
    }

    @Test
    void namesEveryFileThatCannotBeKept() {
        var author = signIn(Role.AUTHOR);
        var id = shared();
        var files = new TreeMap<String, String>();
        files.put("../../etc/passwd", "x");
        files.put("rules\\a.drl", "x");
        files.put("rules/a.txt", "x");
        files.put("rules/nul.drl", "a\0b");
        files.put("rules/half.drl", "HALF");
        files.put("rules/Shared.drl", "x");
        files.put("rules/large.drl", "x".repeat((2 << 20) + 1));

        assertThat(author.post(DRAFTS + "/" + id + "/saves", saving(2, files).replace("HALF", "\\ud800"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly(
                        "files.../../etc/passwd NOT_IN_LIST",
                        "files.rules/a.txt NOT_IN_LIST",
                        "files.rules/half.drl NOT_A_TEXT",
                        "files.rules/large.drl TOO_LARGE",
                        "files.rules/nul.drl NOT_A_TEXT",
                        "files.rules\\a.drl NOT_IN_LIST");
        assertThat(author.post(DRAFTS + "/" + id + "/saves", saving(2, "rules/Shared.drl", "x"))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("files.rules/shared.drl SAME_NAME");
        assertThat(author.post(DRAFTS + "/" + id + "/saves", "{\"base\":9,\"files\":{\"rules/a.drl\":1},\"x\":1}")
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("base OUT_OF_BOUNDS", "files.rules/a.drl WRONG_TYPE", "x UNKNOWN_MEMBER");
        assertThat(author.post(DRAFTS + "/" + id + "/saves", "{}").faults())
                .containsExactly("base MISSING", "files WRONG_TYPE");
    }

    @Test
    void keepsADraftWithinItsLimits() {
        var author = signIn(Role.AUTHOR);
        var id = shared();
        var many = new TreeMap<String, String>();
        IntStream.range(0, 200).forEach(i -> many.put("rules/r%d.drl".formatted(i), "x"));
        assertThat(author.post(DRAFTS + "/" + id + "/saves", saving(2, many))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("files TOO_MANY");

        for (var i = 2; i < 6; i++) {
            author.post(DRAFTS + "/" + id + "/saves", saving(i, "cases/c%d.yaml".formatted(i), "#".repeat(2_000_000)))
                    .isOk();
        }
        assertThat(author.post(DRAFTS + "/" + id + "/saves", saving(6, "cases/c.yaml", "#".repeat(2_000_000)))
                        .isProblem(422, "request-not-valid")
                        .faults())
                .containsExactly("files TOO_LARGE");
        author.post(DRAFTS + "/" + id + "/saves", saving(6, FILE, "x".repeat(10_000_000)))
                .isProblem(413, "too-large");
        assertThat(draft(author, id).path("version").asInt()).isEqualTo(6);
    }

    /** A draft with {@link #FILE} in its second version. */
    private String shared() {
        var author = signIn(Role.AUTHOR);
        var id = made(author, "late-parcel", "live");
        save(author, id, 1, FILE, TEXT);
        return id;
    }
}
