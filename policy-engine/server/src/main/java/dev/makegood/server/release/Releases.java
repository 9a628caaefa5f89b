package dev.makegood.server.release;

import dev.makegood.language.RuleSetFiles;
import dev.makegood.server.postgres.Timestamps;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Shows the releases there are, and which of them decide. */
@Service
@PreAuthorize("hasAuthority('rule-sets')")
public class Releases {
    private final JdbcClient jdbc;
    private final GoLiveRecords goLives;
    private final LiveReleases live;
    private final Nodes nodes;
    private final Timetables timetables;
    private final Clock clock;

    Releases(
            JdbcClient jdbc,
            GoLiveRecords goLives,
            LiveReleases live,
            Nodes nodes,
            Timetables timetables,
            Clock clock) {
        this.jdbc = jdbc;
        this.goLives = goLives;
        this.live = live;
        this.nodes = nodes;
        this.timetables = timetables;
        this.clock = clock;
    }

    /** A release and who made it. */
    public record Made(ReleaseId id, String digest, Instant at, String by, State state) {}

    public enum State {
        /** It never went live. */
        READY,
        /** It is to go live at a moment. */
        SCHEDULED,
        /** It decides. */
        LIVE,
        /** Another decides in its place. */
        RETIRED
    }

    /** Newest first; nothing where there is no such rule set. */
    public Optional<List<Made>> of(String ruleSet) {
        var moment = clock.instant();
        var timetable = timetables.read();
        var live = timetable.inEffect(ruleSet, moment);
        var all = goLives.of(ruleSet).stream()
                .filter(goLive -> goLive.end().isEmpty())
                .toList();
        var made = jdbc.sql("""
            SELECT number, digest, created_at, actor_name(created_by) AS created_by FROM release
            WHERE rule_set = :ruleSet ORDER BY number DESC
            """)
                .param("ruleSet", ruleSet)
                .query((row, _) -> {
                    var id = new ReleaseId(ruleSet, row.getInt("number"));
                    return new Made(
                            id,
                            row.getString("digest"),
                            Timestamps.read(row, "created_at"),
                            row.getString("created_by"),
                            state(id, live, all, moment.plus(timetable.ahead())));
                })
                .list();
        return made.isEmpty() ? Optional.empty() : Optional.of(made);
    }

    /** Newest first. */
    public List<StagedGoLive> goLives(String ruleSet) {
        return goLives.of(ruleSet);
    }

    /** Of every rule set, from the one moment to before the other, earliest first. */
    public List<StagedGoLive> goLives(Instant from, Instant to) {
        return goLives.between(from, to);
    }

    /** Its files; nothing where there is no such release. */
    @PreAuthorize("hasAnyAuthority('drafts', 'drafts:read')")
    public Optional<RuleSetFiles> files(ReleaseId release) {
        return live.numbered(release.ruleSet(), release.number()).map(Release::files);
    }

    /** The nodes that were heard of within an hour, and all that each of them has. */
    public List<Nodes.Standing> nodes() {
        return nodes.all();
    }

    /** What each node has of that release. */
    public List<Nodes.Prepared> nodes(ReleaseId release) {
        return nodes.of(release);
    }

    private static State state(ReleaseId id, Optional<ReleaseId> live, List<StagedGoLive> all, Instant now) {
        if (live.filter(id::equals).isPresent()) {
            return State.LIVE;
        }
        var mine = all.stream().filter(goLive -> goLive.release().equals(id)).toList();
        if (mine.stream().anyMatch(goLive -> goLive.effectiveAt().isAfter(now))) {
            return State.SCHEDULED;
        }
        return mine.isEmpty() ? State.READY : State.RETIRED;
    }
}
