package dev.makegood.server.draft;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.compression.Deflated;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who wrote what is new in a draft. Copying, renaming or importing it makes nobody another: whoever first saved one of
 * its new lines in any draft of the rule set has written in it.
 */
@Component
public class Writers {
    /** Shorter ones, like {@code then}, stand in every rule and tell nothing. */
    private static final int SHORTEST_LINE = 8;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Writers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * The ids of all of them; with an API key, of whoever made the key as well.
     *
     * @param base what it began from
     * @param files what it has become
     */
    public Set<String> of(Draft draft, RuleSetFiles base, RuleSetFiles files) {
        var added = lines(files);
        added.removeAll(lines(base));
        var writers = new TreeSet<String>();
        var texts = new HashMap<String, Set<String>>();
        Map<String, String> before = Map.of();
        for (var save : saves(draft.ruleSet())) {
            before = save.version() == 1 ? Map.of() : before;
            if (save.draft().equals(draft.id().toString()) || wrote(save, before, added, texts)) {
                writers.add(save.by());
            }
            before = save.files();
        }
        writers.addAll(makersOfKeys(writers));
        return writers;
    }

    private boolean wrote(Kept save, Map<String, String> before, Set<String> added, Map<String, Set<String>> texts) {
        return save.files().entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .anyMatch(file -> {
                    var fresh = new HashSet<>(linesOf(file.getValue(), texts));
                    fresh.retainAll(added);
                    fresh.removeAll(linesOf(before.getOrDefault(file.getKey(), ""), texts));
                    return !fresh.isEmpty();
                });
    }

    private Set<String> linesOf(String digest, Map<String, Set<String>> texts) {
        return digest.isEmpty() ? Set.of() : texts.computeIfAbsent(digest, this::lines);
    }

    private Set<String> lines(String digest) {
        return jdbc.sql("SELECT content FROM draft_file WHERE digest = :digest")
                .param("digest", digest)
                .query((row, _) -> row.getBytes("content"))
                .optional()
                .flatMap(Deflated::inflated)
                .map(text -> lines(new String(text, StandardCharsets.UTF_8).lines()))
                .orElse(Set.of());
    }

    private static Set<String> lines(RuleSetFiles files) {
        return files.texts().values().stream()
                .flatMap(text -> lines(text.lines()).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> lines(Stream<String> lines) {
        return lines.map(String::strip)
                .filter(line -> line.length() >= SHORTEST_LINE)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A save as it is kept: the digests of its files by their paths. */
    private record Kept(String draft, int version, String by, Map<String, String> files) {}

    /** Of every draft in turn, oldest first. */
    private Iterable<Kept> saves(String ruleSet) {
        return jdbc.sql("""
            SELECT draft, draft_save.version, by, files FROM draft_save JOIN draft ON draft.id = draft_save.draft
            WHERE rule_set = :ruleSet ORDER BY draft, draft_save.version
            """)
                .param("ruleSet", ruleSet)
                .query((row, _) -> new Kept(
                        row.getString("draft"),
                        row.getInt("version"),
                        row.getString("by"),
                        digests(row.getString("files"))))
                .list();
    }

    private Map<String, String> digests(String files) {
        return json.readTree(files).properties().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, file -> file.getValue().asString()));
    }

    private Set<String> makersOfKeys(Set<String> writers) {
        return writers.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("SELECT created_by FROM api_key WHERE 'api-key:' || id IN (:writers)")
                        .param("writers", writers)
                        .query(String.class)
                        .list());
    }
}
