package dev.makegood.server.release;

import dev.makegood.language.Digest;
import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.compression.Deflated;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The releases that decide: of each rule set the one that went live last. */
@Component
public class LiveReleases {
    private final JdbcClient jdbc;

    LiveReleases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Sorted by rule set, each held against its digest. */
    public List<Release> all() {
        return jdbc.sql("""
            SELECT DISTINCT ON (rule_set) rule_set, number, digest, content, cases
            FROM going JOIN release ON release.id = going.release
            LEFT JOIN LATERAL (SELECT release_cases.content AS cases FROM release_cases
                WHERE release_cases.release = release.id ORDER BY release_cases.seq DESC LIMIT 1) newest ON true
            WHERE effective_at <= now()
            ORDER BY rule_set, effective_at DESC, going.seq DESC
            """).query((row, _) -> release(row)).list();
    }

    /** The release of that number, live or not; held against its digest. */
    public Optional<Release> numbered(String ruleSet, int number) {
        return jdbc.sql("""
            SELECT rule_set, number, digest, content, cases
            FROM release
            LEFT JOIN LATERAL (SELECT release_cases.content AS cases FROM release_cases
                WHERE release_cases.release = release.id ORDER BY release_cases.seq DESC LIMIT 1) newest ON true
            WHERE rule_set = :ruleSet AND number = :number
            """)
                .param("ruleSet", ruleSet)
                .param("number", number)
                .query((row, _) -> release(row))
                .optional();
    }

    /** The release that was live before that one; held against its digest. */
    public Optional<Release> before(Release release) {
        return jdbc.sql("""
            SELECT rule_set, number, digest, content, cases
            FROM going JOIN release ON release.id = going.release
            LEFT JOIN LATERAL (SELECT release_cases.content AS cases FROM release_cases
                WHERE release_cases.release = release.id ORDER BY release_cases.seq DESC LIMIT 1) newest ON true
            WHERE rule_set = :ruleSet AND effective_at <= now() AND number <> :number
            ORDER BY effective_at DESC, going.seq DESC LIMIT 1
            """)
                .param("ruleSet", release.ruleSet())
                .param("number", release.number())
                .query((row, _) -> release(row))
                .optional();
    }

    private static Release release(ResultSet row) throws SQLException {
        var ruleSet = row.getString("rule_set");
        var number = row.getInt("number");
        var digest = row.getString("digest");
        var files = files(ruleSet, number, digest, row.getBytes("content"));
        return new Release(ruleSet, number, digest, files.with(cases(row.getBytes("cases"))));
    }

    private static RuleSetFiles cases(byte @Nullable [] content) {
        return Optional.ofNullable(content)
                .flatMap(Deflated::inflated)
                .map(RuleSetFiles::ofCanonical)
                .orElseGet(() -> new RuleSetFiles(Collections.emptySortedMap()));
    }

    private static RuleSetFiles files(String ruleSet, int number, String digest, byte[] content) {
        var canonical = Deflated.inflated(content);
        var found = canonical.map(Digest::of).orElse("not readable");
        if (!found.equals(digest)) {
            throw new ReleaseAltered(ruleSet, number, digest, found);
        }
        return RuleSetFiles.ofCanonical(canonical.orElseThrow());
    }
}
