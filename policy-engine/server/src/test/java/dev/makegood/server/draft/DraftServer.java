package dev.makegood.server.draft;

import dev.makegood.server.Browser;
import dev.makegood.server.RunningServer;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.identity.person.Person;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server whose authors have drafts. */
public abstract class DraftServer extends RunningServer {
    protected static final String DRAFTS = "/api/v1/drafts";
    protected static final JsonMapper JSON = new JsonMapper();

    protected List<String> acts(Person person) {
        return get("/api/v1/audit", key(Scope.AUDIT))
                .isOk()
                .json()
                .path("entries")
                .valueStream()
                .filter(entry -> entry.path("actor").asString().equals(person.id()))
                .map(entry -> entry.path("action").asString() + " "
                        + entry.path("subject").asString())
                .toList();
    }

    protected static String made(Browser author, String ruleSet, String from) {
        return author.post(DRAFTS, wanted("A draft", ruleSet, from))
                .isCreated()
                .json()
                .path("id")
                .asString();
    }

    protected static JsonNode save(Browser author, String id, int base, String file, String text) {
        return author.post(DRAFTS + "/" + id + "/saves", saving(base, file, text))
                .isOk()
                .json();
    }

    protected static JsonNode draft(Browser reader, String id) {
        return reader.get(DRAFTS + "/" + id).isOk().json();
    }

    protected static JsonNode saves(Browser reader, String id) {
        return reader.get(DRAFTS + "/" + id + "/saves").isOk().json();
    }

    protected static String text(Browser reader, String id, String file) {
        return draft(reader, id).path("files").path(file).asString();
    }

    /** The body that saves one file. */
    protected static String saving(int base, String file, String text) {
        return saving(base, Map.of(file, text));
    }

    protected static String saving(int base, Map<String, String> files) {
        return JSON.writeValueAsString(Map.of("base", base, "files", files));
    }

    /** The body that makes a draft. */
    protected static String wanted(String title, String ruleSet, String from) {
        return JSON.writeValueAsString(Map.of("title", title, "ruleSet", ruleSet, "from", from));
    }
}
