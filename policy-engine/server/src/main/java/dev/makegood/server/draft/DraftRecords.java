package dev.makegood.server.draft;

import dev.makegood.language.Digest;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.compression.Deflated;
import dev.makegood.server.postgres.Timestamps;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts as the database keeps them. */
@Component
class DraftRecords {
    private static final String DRAFT = """
        SELECT draft.id, draft.rule_set, title, state, draft.version, release.number, release.digest,
            actor_name(draft.created_by) AS created_by, draft.created_at,
            actor_name(newest.by) AS saved_by, newest.at AS saved_at, newest.findings,
            ARRAY(SELECT DISTINCT actor_name(by) FROM
                (SELECT DISTINCT by FROM draft_save WHERE draft_save.draft = draft.id) one ORDER BY 1) AS authors
        FROM draft
        JOIN draft_save newest ON newest.draft = draft.id AND newest.version = draft.version
        LEFT JOIN release ON release.id = base_of(draft.id, draft.version)
        """;

    /** Of the advisory lock that keeps two new rule sets from taking one id; any number, but always the same. */
    private static final long LOCK = 0x6d616b65_64726166L;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DraftRecords(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Until the transaction ends nobody else takes the id of a new rule set. */
    void lockRuleSets() {
        jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query()
                .listOfRows();
    }

    /** Whether there is a rule set of that id, or a draft of one to be. */
    boolean isTaken(String ruleSet) {
        return jdbc.sql("""
            SELECT EXISTS (SELECT 1 FROM rule_set WHERE id = :ruleSet)
                OR EXISTS (SELECT 1 FROM draft WHERE rule_set = :ruleSet AND state = 'OPEN')
            """).param("ruleSet", ruleSet).query(Boolean.class).single();
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql(DRAFT + "WHERE draft.id = :id")
                .param("id", id)
                .query((row, _) -> draft(row))
                .optional();
    }

    /** Newest first. */
    List<Draft> list(Optional<String> ruleSet, Optional<Draft.State> state, Optional<UUID> before, int most) {
        return jdbc.sql(DRAFT + """
            WHERE (CAST(:ruleSet AS text) IS NULL OR draft.rule_set = :ruleSet)
                AND (CAST(:state AS text) IS NULL OR state = :state)
                AND (CAST(:before AS uuid) IS NULL OR draft.id < :before)
            ORDER BY draft.id DESC LIMIT :most
            """)
                .param("ruleSet", ruleSet.orElse(null))
                .param("state", state.map(Draft.State::name).orElse(null))
                .param("before", before.orElse(null))
                .param("most", most)
                .query((row, _) -> draft(row))
                .list();
    }

    /** The files of that version; none where there is no such version. */
    Optional<RuleSetFiles> files(UUID draft, int version) {
        return jdbc.sql("SELECT version FROM draft_save WHERE draft = :draft AND version = :version")
                .param("draft", draft)
                .param("version", version)
                .query(Integer.class)
                .optional()
                .map(_ -> savedFiles(draft, version));
    }

    private RuleSetFiles savedFiles(UUID draft, int version) {
        var texts = new TreeMap<String, String>();
        jdbc.sql("""
            SELECT file.key AS path, content FROM draft_save, jsonb_each_text(files) file
            JOIN draft_file ON draft_file.digest = file.value
            WHERE draft = :draft AND version = :version
            """)
                .param("draft", draft)
                .param("version", version)
                .query((row, _) -> texts.put(row.getString("path"), text(row.getBytes("content"))))
                .list();
        return new RuleSetFiles(texts);
    }

    /** Newest first. */
    List<Save> saves(UUID draft, int before, int most) {
        return jdbc.sql("""
            SELECT version, actor_name(by) AS by, at, changed, restored_from FROM draft_save
            WHERE draft = :draft AND version < :before ORDER BY version DESC LIMIT :most
            """)
                .param("draft", draft)
                .param("before", before)
                .param("most", most)
                .query((row, _) -> save(row))
                .list();
    }

    /** The number of the release of the shipped pack all of which is in that version; none where it is of no pack. */
    Optional<Integer> pack(UUID draft, int version) {
        return jdbc.sql("""
            SELECT number FROM release WHERE id = pack_of(coalesce(
                (SELECT pack FROM draft_save WHERE draft = :draft AND version <= :version AND pack IS NOT NULL
                    ORDER BY version DESC LIMIT 1),
                base_of(:draft, :version)))
            """)
                .param("draft", draft)
                .param("version", version)
                .query(Integer.class)
                .optional();
    }

    /** The number of the release of just these files. */
    Optional<Integer> released(String ruleSet, String digest) {
        return jdbc.sql("SELECT number FROM release WHERE rule_set = :ruleSet AND digest = :digest")
                .param("ruleSet", ruleSet)
                .param("digest", digest)
                .query(Integer.class)
                .optional();
    }

    /** Who saved that file last, and when. */
    Optional<Save> newestOf(UUID draft, String file) {
        return jdbc.sql("""
            SELECT version, actor_name(by) AS by, at, changed, restored_from FROM draft_save
            WHERE draft = :draft AND :file = ANY (changed) ORDER BY version DESC LIMIT 1
            """)
                .param("draft", draft)
                .param("file", file)
                .query((row, _) -> save(row))
                .optional();
    }

    /** @param base the digest of the release it begins from */
    void add(UUID id, String ruleSet, String title, Optional<String> base, Instant at, String by) {
        jdbc.sql("""
            INSERT INTO draft (id, rule_set, title, base, created_at, created_by) VALUES (:id, :ruleSet, :title,
                (SELECT release.id FROM release WHERE rule_set = :ruleSet AND digest = :base), :at, :by)
            """)
                .param("id", id)
                .param("ruleSet", ruleSet)
                .param("title", title)
                .param("base", base.orElse(null))
                .param("at", Timestamps.of(at))
                .param("by", by)
                .update();
    }

    /** Makes room for another save, unless somebody saved since {@code version} or the draft is not open. */
    boolean advance(UUID draft, int version) {
        return jdbc.sql("""
            UPDATE draft SET version = version + 1 WHERE id = :draft AND version = :version AND state = 'OPEN'
            """).param("draft", draft).param("version", version).update() > 0;
    }

    void keep(UUID draft, NewSave save) {
        var digests = new TreeMap<String, String>();
        save.files()
                .texts()
                .forEach((path, text) ->
                        digests.put(path, keep(text, save.changed().contains(path))));
        jdbc.sql("""
            INSERT INTO draft_save (draft, version, at, by, files, changed, findings, restored_from, pack, base)
            VALUES (:draft, :version, :at, :by, CAST(:files AS jsonb), :changed, :findings, :restoredFrom,
                (SELECT release.id FROM release JOIN draft ON draft.rule_set = release.rule_set
                    WHERE draft.id = :draft AND release.number = :pack),
                CASE WHEN CAST(:restoredFrom AS integer) IS NULL
                    THEN (SELECT release.id FROM release JOIN draft ON draft.rule_set = release.rule_set
                        WHERE draft.id = :draft AND release.number = :base)
                    ELSE base_of(:draft, CAST(:restoredFrom AS integer)) END)
            """)
                .param("draft", draft)
                .param("version", save.version())
                .param("at", Timestamps.of(save.at()))
                .param("by", save.by())
                .param("files", json.writeValueAsString(digests))
                .param("changed", save.changed().toArray(String[]::new))
                .param("findings", save.findings())
                .param("restoredFrom", save.cause().restoredFrom().orElse(null))
                .param("pack", save.cause().pack().orElse(null))
                .param("base", save.cause().base().orElse(null))
                .update();
    }

    /** The digest of that text. */
    private String keep(String text, boolean isNew) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var digest = Digest.of(bytes);
        if (isNew) {
            jdbc.sql("INSERT INTO draft_file (digest, content) VALUES (:digest, :content) ON CONFLICT DO NOTHING")
                    .param("digest", digest)
                    .param("content", Deflated.deflated(bytes))
                    .update();
        }
        return digest;
    }

    void retitle(UUID draft, String title) {
        jdbc.sql("UPDATE draft SET title = :title WHERE id = :draft")
                .param("draft", draft)
                .param("title", title)
                .update();
    }

    /** Whether it was in another state before. */
    boolean move(UUID draft, Draft.State state) {
        return jdbc.sql("UPDATE draft SET state = :state WHERE id = :draft AND state <> :state")
                        .param("draft", draft)
                        .param("state", state.name())
                        .update()
                > 0;
    }

    private static String text(byte[] content) {
        return new String(Deflated.inflated(content).orElseThrow(), StandardCharsets.UTF_8);
    }

    private static Draft draft(ResultSet row) throws SQLException {
        return new Draft(
                row.getObject("id", UUID.class),
                row.getString("rule_set"),
                row.getString("title"),
                Draft.State.valueOf(row.getString("state")),
                row.getInt("version"),
                base(row.getInt("number"), row.getString("digest")),
                row.getString("created_by"),
                Timestamps.read(row, "created_at"),
                row.getString("saved_by"),
                Timestamps.read(row, "saved_at"),
                List.of((String[]) row.getArray("authors").getArray()),
                row.getInt("findings"));
    }

    private static Optional<Draft.Base> base(int number, @Nullable String digest) {
        return Optional.ofNullable(digest).map(known -> new Draft.Base(number, known));
    }

    private static Save save(ResultSet row) throws SQLException {
        var restoredFrom = row.getInt("restored_from");
        return new Save(
                row.getInt("version"),
                row.getString("by"),
                Timestamps.read(row, "at"),
                List.of((String[]) row.getArray("changed").getArray()),
                restoredFrom == 0 ? Optional.empty() : Optional.of(restoredFrom));
    }
}
