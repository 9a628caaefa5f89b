package dev.makegood.server.identity;

import dev.makegood.server.postgres.Timestamps;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The branches of this organisation. */
@Component
public class Branches {
    private final JdbcClient jdbc;
    private final Clock clock;

    Branches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sorted by id. */
    public List<Branch> all() {
        return jdbc.sql("SELECT id, name, created_at FROM branch ORDER BY id")
                .query((row, _) ->
                        new Branch(row.getString("id"), row.getString("name"), Timestamps.read(row, "created_at")))
                .list();
    }

    /** Whether there is one of that id. */
    public boolean contain(String id) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM branch WHERE id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** A branch made now, not yet {@link #add added}. */
    public Branch make(String id, String name) {
        return new Branch(id, name, clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Adds it, unless its id is taken. */
    public boolean add(Branch branch, String by) {
        return jdbc.sql("""
            INSERT INTO branch (id, name, created_at, created_by) VALUES (:id, :name, :createdAt, :by)
            ON CONFLICT DO NOTHING
            """)
                        .param("id", branch.id())
                        .param("name", branch.name())
                        .param("createdAt", Timestamps.of(branch.createdAt()))
                        .param("by", by)
                        .update()
                > 0;
    }
}
