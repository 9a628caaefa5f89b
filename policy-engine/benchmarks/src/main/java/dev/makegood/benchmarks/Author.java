package dev.makegood.benchmarks;

import java.io.IOException;
import java.util.Map;

/** An author and an approver, who make one release after the other, each with a note more than the live one. */
final class Author {
    private static final String NOTED = "rules/bands.drl";

    private final Person author;
    private final Person approver;
    private int notes;

    Author(RunningJar server) throws IOException, InterruptedException {
        this.author = Person.signIn(server, "author");
        this.approver = Person.signIn(server, "approver");
    }

    Person approver() {
        return approver;
    }

    /** The number of a release that no node has seen. */
    int release() throws IOException, InterruptedException {
        var made = author.post("/api/v1/drafts", Map.of("title", "Drill", "ruleSet", Case.RULE_SET, "from", "live"));
        var draft = "/api/v1/drafts/" + made.path("id").asString();
        var text = author.get(draft).path("files").path(NOTED).asString();
        notes++;
        author.post(
                draft + "/saves", Map.of("base", 1, "files", Map.of(NOTED, "%s// note %d%n".formatted(text, notes))));
        var reason = "A drill";
        var submitted = author.post(
                draft + "/submissions",
                Map.of("version", 2, "message", reason, "overrides", Map.of("CASES", reason, "COVERAGE", reason)));
        return approver.post(
                        "/api/v1/submissions/%s/approval"
                                .formatted(submitted.path("id").asString()),
                        Map.of())
                .path("release")
                .asInt();
    }
}
