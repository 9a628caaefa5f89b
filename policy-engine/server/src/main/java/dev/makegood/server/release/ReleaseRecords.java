package dev.makegood.server.release;

import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.Digest;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.compression.Deflated;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Releases as the database keeps them. Each is kept once, whoever makes it. */
@Component
public class ReleaseRecords {
    private final JdbcClient jdbc;

    ReleaseRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Within a transaction: makes the next release of these files, unless there is one of them, with their cases.
     *
     * @param base the number of the release it is to replace
     * @param pack the number of the release of a shipped pack all of which is in it
     */
    public ReleaseId make(
            String ruleSet, RuleSetFiles files, Optional<Integer> base, Optional<Integer> pack, String by) {
        Timetables.lock(jdbc);
        var release = known(ruleSet, files).orElseGet(() -> keep(ruleSet, files, base, pack, by));
        keepCases(ruleSet, files);
        return release;
    }

    boolean isKnown(String ruleSet, RuleSetFiles files) {
        return known(ruleSet, files).isPresent();
    }

    private Optional<ReleaseId> known(String ruleSet, RuleSetFiles files) {
        return jdbc.sql("SELECT number FROM release WHERE rule_set = :ruleSet AND digest = :digest")
                .param("ruleSet", ruleSet)
                .param("digest", Digest.of(files.canonical()))
                .query(Integer.class)
                .optional()
                .map(number -> new ReleaseId(ruleSet, number));
    }

    ReleaseId keep(String ruleSet, RuleSetFiles files, Optional<Integer> base, Optional<Integer> pack, String by) {
        jdbc.sql("INSERT INTO rule_set (id) VALUES (:id) ON CONFLICT DO NOTHING")
                .param("id", ruleSet)
                .update();
        var canonical = files.canonical();
        return jdbc.sql("""
            INSERT INTO release
                (rule_set, number, digest, content, language_version, engine_version, base, pack, created_by)
            SELECT :ruleSet, coalesce(max(number), 0) + 1, :digest, :content, :language, :engine,
                (SELECT id FROM release WHERE rule_set = :ruleSet AND number = :base),
                (SELECT id FROM release WHERE rule_set = :ruleSet AND number = :pack), :by
            FROM release WHERE rule_set = :ruleSet
            RETURNING number
            """)
                .param("ruleSet", ruleSet)
                .param("digest", Digest.of(canonical))
                .param("content", Deflated.deflated(canonical))
                .param("language", RuleSet.LANGUAGE_VERSION)
                .param("engine", RuleSetEvaluator.ENGINE_VERSION)
                .param("base", base.orElse(null))
                .param("pack", pack.orElse(null))
                .param("by", by)
                .query((row, _) -> new ReleaseId(ruleSet, row.getInt("number")))
                .single();
    }

    /** Unless they are those that are kept. */
    void keepCases(String ruleSet, RuleSetFiles files) {
        var cases = files.canonicalCases();
        jdbc.sql("""
            INSERT INTO release_cases (release, digest, content)
            SELECT id, :digest, :content FROM release
            WHERE rule_set = :ruleSet AND release.digest = :release AND :digest IS DISTINCT FROM
                (SELECT digest FROM release_cases WHERE release_cases.release = release.id ORDER BY seq DESC LIMIT 1)
            """)
                .param("digest", Digest.of(cases))
                .param("content", Deflated.deflated(cases))
                .param("ruleSet", ruleSet)
                .param("release", Digest.of(files.canonical()))
                .update();
    }
}
