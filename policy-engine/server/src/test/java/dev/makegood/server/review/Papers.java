package dev.makegood.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.makegood.server.Browser;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drafts of the pack {@code late-parcel}, and how they become releases. */
final class Papers {
    static final String RULES = "rules/late.drl";
    private static final JsonMapper JSON = new JsonMapper();

    private Papers() {}

    /** A draft of the live release in which one text stands for another. */
    static String drafted(Browser author, String from, String to) {
        var draft = author.post("/api/v1/drafts", body("title", "A change", "ruleSet", "late-parcel", "from", "live"))
                .isCreated()
                .json()
                .path("id")
                .asString();
        if (!from.equals(to)) {
            var text = author.get("/api/v1/drafts/" + draft)
                    .json()
                    .path("files")
                    .path(RULES)
                    .asString();
            assertThat(text).contains(from);
            saved(author, draft, 1, text.replace(from, to));
        }
        return draft;
    }

    /** The number of the release that becomes of such a change. */
    static int released(Browser author, Browser approver, String from, String to) {
        return approver.post(submitted(author, drafted(author, from, to), 2) + "/approval", "{}")
                .isOk()
                .json()
                .path("release")
                .asInt();
    }

    static void saved(Browser author, String draft, int base, String text) {
        author.post(drafts(draft, "saves"), body("base", base, "files", Map.of(RULES, text)))
                .isOk();
    }

    static String copied(Browser author, String draft) {
        return author.post("/api/v1/drafts", body("title", "Mine", "ruleSet", "late-parcel", "from", draft))
                .isCreated()
                .json()
                .path("id")
                .asString();
    }

    /** The path of what is submitted with every gate overridden. */
    static String submitted(Browser author, String draft, int version) {
        var reasons = Map.of("CASES", "They follow", "COVERAGE", "They follow");
        return "/api/v1/submissions/"
                + author.post(
                                drafts(draft, "submissions"),
                                body("version", version, "message", "Please", "overrides", reasons))
                        .isCreated()
                        .json()
                        .path("id")
                        .asString();
    }

    static String drafts(String draft, String part) {
        return "/api/v1/drafts/" + draft + "/" + part;
    }

    static String body(Object... members) {
        var body = JSON.createObjectNode();
        for (var index = 0; index < members.length; index += 2) {
            body.set(members[index].toString(), JSON.<JsonNode>valueToTree(members[index + 1]));
        }
        return body.toString();
    }
}
