package dev.makegood.server.draft;

import dev.makegood.language.RuleSetFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.node.JsonNodeFactory;

/** The files that a new rule set begins as: one rule that compiles, with a golden case on either side of it. */
final class Skeleton {
    private static final String FOLDER = "skeleton/";
    private static final List<String> FILES =
            List.of(RuleSetFiles.RULE_SET, RuleSetFiles.VOCABULARY, "rules/late.drl", "cases/late.yaml");

    private Skeleton() {}

    /** @param title in whichever language */
    static RuleSetFiles of(String id, String title) {
        var texts = new TreeMap<String, String>();
        var quoted = JsonNodeFactory.instance.stringNode(title).toString();
        FILES.forEach(file -> texts.put(file, text(file).replace("${id}", id).replace("${title}", quoted)));
        return new RuleSetFiles(texts);
    }

    private static String text(String file) {
        try (var text = Objects.requireNonNull(Skeleton.class.getResourceAsStream(FOLDER + file), file)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
