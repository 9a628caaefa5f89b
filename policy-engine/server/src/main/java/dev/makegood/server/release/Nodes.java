package dev.makegood.server.release;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.postgres.Timestamps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The processes that decide, and what each of them has compiled. */
@Component
public class Nodes {
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    Nodes(JdbcClient jdbc, AuditTrail audit, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** What a node has of a release: it compiled, or there is a fault. */
    public record Prepared(UUID node, String name, Instant startedAt, State state, Optional<String> fault) {}

    /**
     * A node and all that it has.
     *
     * @param isUpToDate whether it knew, when this was asked, which releases decide
     * @param releases it compiled, or could not
     */
    public record Standing(
            UUID node, String name, Instant startedAt, Instant lastSeenAt, boolean isUpToDate, List<Had> releases) {
        public Standing {
            releases = List.copyOf(releases);
        }
    }

    /**
     * A release on a node.
     *
     * @param fault why it cannot be compiled there
     */
    public record Had(ReleaseId release, Optional<String> fault) {}

    public enum State {
        READY,
        FAILED,
        PREPARING
    }

    public void join(UUID node, String name) {
        jdbc.sql("DELETE FROM node WHERE heartbeat_at < now() - interval '1 hour'")
                .update();
        jdbc.sql("INSERT INTO node (id, name) VALUES (:node, :name) ON CONFLICT DO NOTHING")
                .param("node", node)
                .param("name", name)
                .update();
    }

    public void leave(UUID node) {
        jdbc.sql("DELETE FROM node WHERE id = :node").param("node", node).update();
    }

    /** Whether it is still counted; a node that was away too long has to join again. */
    public boolean beat(UUID node) {
        return jdbc.sql("UPDATE node SET heartbeat_at = now() WHERE id = :node")
                        .param("node", node)
                        .update()
                > 0;
    }

    /**
     * That it has that release ready, or why not.
     *
     * @param fault why it cannot be compiled there
     */
    public void tell(UUID node, ReleaseId release, @Nullable String fault) {
        transactions.executeWithoutResult(_ -> {
            if (isNews(node, release, fault) && fault != null) {
                audit.record(Act.of(
                                Act.SYSTEM,
                                "release.not-compiled",
                                "release:%s/%d".formatted(release.ruleSet(), release.number()))
                        .with("node", name(node)));
            }
        });
    }

    private boolean isNews(UUID node, ReleaseId release, @Nullable String fault) {
        return jdbc.sql("""
            INSERT INTO node_release (node, release, fault)
            SELECT :node, id, :fault FROM release WHERE rule_set = :ruleSet AND number = :number
            ON CONFLICT (node, release) DO UPDATE SET fault = excluded.fault, at = now()
            WHERE node_release.fault IS DISTINCT FROM excluded.fault
            """)
                        .param("node", node)
                        .param("fault", fault)
                        .param("ruleSet", release.ruleSet())
                        .param("number", release.number())
                        .update()
                > 0;
    }

    private String name(UUID node) {
        return jdbc.sql("SELECT name FROM node WHERE id = :node")
                .param("node", node)
                .query((row, _) -> row.getString("name"))
                .single();
    }

    /** It has that release no longer. */
    public void forget(UUID node, ReleaseId release) {
        jdbc.sql("""
            DELETE FROM node_release WHERE node = :node AND release =
                (SELECT id FROM release WHERE rule_set = :ruleSet AND number = :number)
            """)
                .param("node", node)
                .param("ruleSet", release.ruleSet())
                .param("number", release.number())
                .update();
    }

    /** Of each node that was heard of within ten seconds. */
    List<Prepared> of(ReleaseId release) {
        return jdbc.sql("""
            SELECT node.id, name, started_at, node_release.at, fault FROM node
            LEFT JOIN node_release ON node = node.id AND release =
                (SELECT release.id FROM release WHERE rule_set = :ruleSet AND number = :number)
            WHERE heartbeat_at > now() - interval '10 seconds'
            ORDER BY started_at, node.id
            """)
                .param("ruleSet", release.ruleSet())
                .param("number", release.number())
                .query((row, _) -> {
                    var fault = Optional.ofNullable(row.getString("fault"));
                    var told = Timestamps.find(row, "at").isPresent();
                    return new Prepared(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            Timestamps.read(row, "started_at"),
                            state(told, fault.isPresent()),
                            fault);
                })
                .list();
    }

    /** Those that were heard of within an hour. What a node has read is certain for {@link Timetable#LEAD}. */
    List<Standing> all() {
        var had = new HashMap<UUID, List<Had>>();
        jdbc.sql("""
            SELECT node, rule_set, number, fault FROM node_release JOIN release ON release.id = node_release.release
            ORDER BY rule_set, number
            """).query(row -> {
            had.computeIfAbsent(row.getObject("node", UUID.class), _ -> new ArrayList<>())
                    .add(new Had(
                            new ReleaseId(row.getString("rule_set"), row.getInt("number")),
                            Optional.ofNullable(row.getString("fault"))));
        });
        return jdbc.sql("""
            SELECT id, name, started_at, heartbeat_at,
                heartbeat_at + make_interval(secs => :lead) > clock_timestamp() AS up_to_date
            FROM node WHERE heartbeat_at > now() - interval '1 hour'
            ORDER BY started_at, id
            """)
                .param("lead", Timetable.LEAD.toSeconds())
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return new Standing(
                            id,
                            row.getString("name"),
                            Timestamps.read(row, "started_at"),
                            Timestamps.read(row, "heartbeat_at"),
                            row.getBoolean("up_to_date"),
                            had.getOrDefault(id, List.of()));
                })
                .list();
    }

    private static State state(boolean told, boolean isFaulty) {
        if (!told) {
            return State.PREPARING;
        }
        return isFaulty ? State.FAILED : State.READY;
    }
}
