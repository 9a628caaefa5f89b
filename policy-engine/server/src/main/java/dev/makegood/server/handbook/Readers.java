package dev.makegood.server.handbook;

import dev.makegood.server.postgres.Timestamps;
import dev.makegood.server.release.Release;
import dev.makegood.server.ruleset.RuleSets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows who says to have read the live release of a rule set: of the people who are active, all. */
@Service
@PreAuthorize("hasAuthority('handbooks:readers')")
public class Readers {
    private final RuleSets ruleSets;
    private final JdbcClient jdbc;

    Readers(RuleSets ruleSets, JdbcClient jdbc) {
        this.ruleSets = ruleSets;
        this.jdbc = jdbc;
    }

    /**
     * Some people, by their user names.
     *
     * @param active how many people there are
     * @param acknowledged how many of them say to have read the release
     * @param next behind whom the next page goes on; empty at the end
     */
    public record Page(int release, int active, int acknowledged, List<Reader> people, Optional<String> next) {
        public Page {
            people = List.copyOf(people);
        }
    }

    /** A person, and since when that person says to have read the release. */
    public record Reader(String user, String name, Optional<Instant> at) {}

    /** At most so many people behind that one. */
    public Optional<Page> after(String ruleSet, String user, int limit) {
        return ruleSets.find(ruleSet).map(compiled -> page(compiled.release(), user, limit));
    }

    private Page page(Release release, String user, int limit) {
        var found = people(release, user, limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new Page(
                release.number(),
                count("SELECT count(*) FROM person WHERE active"),
                acknowledged(release),
                shown,
                found.size() > limit ? Optional.of(shown.getLast().user()) : Optional.empty());
    }

    private List<Reader> people(Release release, String after, int most) {
        return jdbc.sql("""
            SELECT person.user_name, person.name, read.at
            FROM person LEFT JOIN (
                SELECT user_name, at FROM handbook_acknowledgement
                JOIN release ON release.id = handbook_acknowledgement.release
                WHERE rule_set = :ruleSet AND number = :number
            ) read ON read.user_name = person.user_name
            WHERE person.active AND person.user_name > :after
            ORDER BY person.user_name LIMIT :most
            """)
                .param("ruleSet", release.ruleSet())
                .param("number", release.number())
                .param("after", after)
                .param("most", most)
                .query((row, _) -> reader(row))
                .list();
    }

    private int acknowledged(Release release) {
        return jdbc.sql("""
            SELECT count(*) FROM handbook_acknowledgement
            JOIN release ON release.id = handbook_acknowledgement.release
            JOIN person ON person.user_name = handbook_acknowledgement.user_name
            WHERE rule_set = :ruleSet AND number = :number AND person.active
            """)
                .param("ruleSet", release.ruleSet())
                .param("number", release.number())
                .query(Integer.class)
                .single();
    }

    private int count(String query) {
        return jdbc.sql(query).query(Integer.class).single();
    }

    private static Reader reader(ResultSet row) throws SQLException {
        return new Reader(row.getString("user_name"), row.getString("name"), Timestamps.find(row, "at"));
    }
}
