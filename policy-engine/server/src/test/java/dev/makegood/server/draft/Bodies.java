package dev.makegood.server.draft;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Bodies of requests about drafts. */
final class Bodies {
    private static final JsonMapper JSON = new JsonMapper();

    private Bodies() {}

    /** To save one file. */
    static String saving(int base, String file, String text) {
        return saving(base, Map.of(file, text));
    }

    static String saving(int base, Map<String, String> files) {
        return JSON.writeValueAsString(Map.of("base", base, "files", files));
    }
}
