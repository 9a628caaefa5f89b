package dev.makegood.server.release;

import dev.makegood.evaluation.RuleSetEvaluator;
import dev.makegood.language.Digest;
import dev.makegood.language.RuleSet;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.compression.Deflated;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes releases of the packs this version was shipped with. */
@Component
public class Shipments {
    private static final String SYSTEM = "system";

    /** Of the advisory lock that lets one process after the other release; any number, but always the same. */
    private static final long LOCK = 0x6d616b65_676f6f64L;

    private final JdbcClient jdbc;
    private final TransactionOperations transactions;

    Shipments(JdbcClient jdbc, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Releases what is not known yet, which then goes live; what was released once is left alone. */
    public void release(Map<String, RuleSetFiles> byRuleSet) {
        transactions.executeWithoutResult(_ -> {
            jdbc.sql("SELECT pg_advisory_xact_lock(:lock)")
                    .param("lock", LOCK)
                    .query()
                    .listOfRows();
            byRuleSet.forEach(this::release);
        });
    }

    private void release(String ruleSet, RuleSetFiles files) {
        var canonical = files.canonical();
        var digest = Digest.of(canonical);
        if (!isKnown(ruleSet, digest)) {
            goLive(keep(ruleSet, digest, canonical));
        }
        keepCases(ruleSet, digest, files.canonicalCases());
    }

    /** Unless they are those that are kept. */
    private void keepCases(String ruleSet, String release, byte[] cases) {
        jdbc.sql("""
            INSERT INTO release_cases (release, digest, content)
            SELECT id, :digest, :content FROM release
            WHERE rule_set = :ruleSet AND release.digest = :release AND :digest IS DISTINCT FROM
                (SELECT digest FROM release_cases WHERE release_cases.release = release.id ORDER BY seq DESC LIMIT 1)
            """)
                .param("digest", Digest.of(cases))
                .param("content", Deflated.deflated(cases))
                .param("ruleSet", ruleSet)
                .param("release", release)
                .update();
    }

    private boolean isKnown(String ruleSet, String digest) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM release WHERE rule_set = :ruleSet AND digest = :digest)")
                .param("ruleSet", ruleSet)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    private long keep(String ruleSet, String digest, byte[] canonical) {
        jdbc.sql("INSERT INTO rule_set (id) VALUES (:id) ON CONFLICT DO NOTHING")
                .param("id", ruleSet)
                .update();
        return jdbc.sql("""
            INSERT INTO release (rule_set, number, digest, content, language_version, engine_version, created_by)
            SELECT :ruleSet, coalesce(max(number), 0) + 1, :digest, :content, :language, :engine, :by
            FROM release WHERE rule_set = :ruleSet
            RETURNING id
            """)
                .param("ruleSet", ruleSet)
                .param("digest", digest)
                .param("content", Deflated.deflated(canonical))
                .param("language", RuleSet.LANGUAGE_VERSION)
                .param("engine", RuleSetEvaluator.ENGINE_VERSION)
                .param("by", SYSTEM)
                .query(Long.class)
                .single();
    }

    private void goLive(long release) {
        jdbc.sql("INSERT INTO go_live (release, kind, by, reason) VALUES (:release, 'shipped', :by, :reason)")
                .param("release", release)
                .param("by", SYSTEM)
                .param("reason", "Shipped with this version of Makegood")
                .update();
    }
}
