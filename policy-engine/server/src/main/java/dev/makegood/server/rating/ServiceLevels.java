package dev.makegood.server.rating;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.postgres.Timestamps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Counts which levels of service were reached, and shows the cases behind. */
@Service
@PreAuthorize("hasAnyAuthority('service-levels', 'decisions:all')")
public class ServiceLevels {
    private static final int HIGHEST = 6;
    private static final Comparator<LevelReport.Part> BY_NAME = Comparator.comparing(
                    (LevelReport.Part part) -> part.id().isEmpty())
            .thenComparing(part -> part.name().or(part::id).orElse(""));

    private final JdbcClient jdbc;

    ServiceLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Of all branches for whoever reads all decisions and for managers; of one's own for the others. Nothing where there
     * is no month.
     */
    public Optional<LevelReport> of(Optional<YearMonth> month, LevelReport.By by, Caller caller) {
        return month.map(known -> of(known, by, caller));
    }

    private LevelReport of(YearMonth month, LevelReport.By by, Caller caller) {
        var parts = new LinkedHashMap<Optional<String>, Found>();
        found(month, by, Sight.of(caller)).forEach(found -> parts.merge(found.id(), found, Found::with));
        return new LevelReport(
                month,
                by,
                parts.values().stream().map(Found::part).sorted(BY_NAME).toList());
    }

    /** What was counted of a part in one of the two months or in both. */
    private record Found(
            Optional<String> id,
            Optional<String> name,
            Optional<Integer> target,
            Optional<LevelReport.Levels> now,
            Optional<LevelReport.Levels> before) {
        Found with(Found other) {
            return new Found(id, name, target, now.or(other::now), before.or(other::before));
        }

        LevelReport.Part part() {
            return new LevelReport.Part(
                    id, name, target, now.orElse(LevelReport.Levels.NONE), before.orElse(LevelReport.Levels.NONE));
        }
    }

    private List<Found> found(YearMonth month, LevelReport.By by, Sight sight) {
        return jdbc.sql("""
            SELECT %1$s AS part, min(%2$s) AS name, min(%3$s) AS target, ended_on >= :from AS is_now,
                count(*) FILTER (WHERE case_rating.level IS NULL) AS unrated,
                round(CAST(percentile_cont(0.5) WITHIN GROUP (ORDER BY case_rating.level) AS numeric), 1) AS median,
                %4$s
            FROM case_rating
                LEFT JOIN branch ON branch.id = case_rating.branch
                LEFT JOIN staff_group ON staff_group.id = case_rating.team
                LEFT JOIN rating_target ON rating_target.branch = case_rating.branch
            WHERE holds AND ended_on >= :before AND ended_on < :end AND %5$s
            GROUP BY part, is_now
            """.formatted(
                                column(by), name(by), target(by), counts(), Sight.CONDITION.formatted("case_rating")))
                .param("before", month.minusMonths(1).atDay(1))
                .param("from", month.atDay(1))
                .param("end", month.plusMonths(1).atDay(1))
                .param("all", sight.all())
                .param("own", sight.branch().orElse(null), Types.VARCHAR)
                .query((row, _) -> found(row))
                .list();
    }

    private static String counts() {
        return String.join(
                ", ",
                IntStream.rangeClosed(1, HIGHEST)
                        .mapToObj("count(*) FILTER (WHERE case_rating.level = %1$d) AS level%1$d"::formatted)
                        .toList());
    }

    private static Found found(ResultSet row) throws SQLException {
        var cases = new ArrayList<Long>();
        for (var level = 1; level <= HIGHEST; level++) {
            cases.add(row.getLong("level" + level));
        }
        var levels =
                new LevelReport.Levels(cases, row.getLong("unrated"), Optional.ofNullable(row.getBigDecimal("median")));
        var isNow = row.getBoolean("is_now");
        return new Found(
                Optional.ofNullable(row.getString("part")),
                Optional.ofNullable(row.getString("name")),
                Optional.ofNullable(row.getObject("target", Integer.class)),
                isNow ? Optional.of(levels) : Optional.empty(),
                isNow ? Optional.empty() : Optional.of(levels));
    }

    /**
     * The cases behind a figure, those that ended last first.
     *
     * @param part of the report, an empty text for the cases of none
     * @param level 1 to 6, 0 for those of which it cannot be said yet
     * @param after only those behind that rating
     */
    public record Behind(
            YearMonth month, LevelReport.By by, Optional<String> part, Optional<Integer> level, Optional<UUID> after) {}

    /** At most so many; nothing where the figure is not named well. */
    public Optional<List<RatedCase>> cases(Optional<Behind> behind, int most, Caller caller) {
        return behind.map(known -> cases(known, most, caller));
    }

    private List<RatedCase> cases(Behind behind, int most, Caller caller) {
        var sight = Sight.of(caller);
        return jdbc.sql("""
            SELECT case_rating.id, ref, ended_at, level, decision
            FROM case_rating JOIN case_file ON case_file.id = case_file
            WHERE holds AND ended_on >= :from AND ended_on < :end AND %2$s
                AND (CAST(:part AS text) IS NULL OR coalesce(%1$s, '') = :part)
                AND (CAST(:level AS integer) IS NULL OR coalesce(level, 0) = :level)
                AND (CAST(:after AS uuid) IS NULL
                    OR (ended_at, case_rating.id) < (SELECT ended_at, id FROM case_rating WHERE id = :after))
            ORDER BY ended_at DESC, case_rating.id DESC LIMIT :most
            """.formatted(column(behind.by()), Sight.CONDITION.formatted("case_rating")))
                .param("from", behind.month().atDay(1))
                .param("end", behind.month().plusMonths(1).atDay(1))
                .param("part", behind.part().orElse(null), Types.VARCHAR)
                .param("level", behind.level().orElse(null), Types.INTEGER)
                .param("after", behind.after().orElse(null), Types.OTHER)
                .param("all", sight.all())
                .param("own", sight.branch().orElse(null), Types.VARCHAR)
                .param("most", most)
                .query((row, _) -> new RatedCase(
                        row.getObject("id", UUID.class),
                        row.getString("ref"),
                        Timestamps.read(row, "ended_at"),
                        Optional.ofNullable(row.getObject("level", Integer.class)),
                        Optional.ofNullable(row.getObject("decision", UUID.class))))
                .list();
    }

    private static String column(LevelReport.By by) {
        return switch (by) {
            case BRANCH -> "case_rating.branch";
            case TEAM -> "case_rating.team";
            case CHANNEL -> "case_rating.channel";
        };
    }

    private static String name(LevelReport.By by) {
        return switch (by) {
            case BRANCH -> "branch.name";
            case TEAM -> "staff_group.name";
            case CHANNEL -> "CAST(NULL AS text)";
        };
    }

    private static String target(LevelReport.By by) {
        return switch (by) {
            case BRANCH -> "rating_target.level";
            case TEAM, CHANNEL -> "CAST(NULL AS integer)";
        };
    }
}
