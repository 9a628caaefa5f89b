package dev.makegood.server.rating;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Which levels of service the cases reached that ended in a month and were not reopened since.
 *
 * @param parts of the organisation, sorted by name; what belongs to none comes last
 */
public record LevelReport(YearMonth month, By by, List<Part> parts) {
    public LevelReport {
        parts = List.copyOf(parts);
    }

    /** Into which parts cases are put. */
    public enum By {
        BRANCH,
        TEAM,
        CHANNEL
    }

    /**
     * A part of the organisation.
     *
     * @param id of a branch or team, or a channel; nothing for the cases of none
     * @param target the level that a branch aims at
     * @param before in the month before
     */
    public record Part(
            Optional<String> id, Optional<String> name, Optional<Integer> target, Levels now, Levels before) {}

    /**
     * How many cases reached which level.
     *
     * @param cases of level 1, 2, … 6
     * @param unrated of which it cannot be said yet
     * @param median of the levels; that between the two in the middle where there are two
     */
    public record Levels(List<Long> cases, long unrated, Optional<BigDecimal> median) {
        static final Levels NONE = new Levels(List.of(0L, 0L, 0L, 0L, 0L, 0L), 0, Optional.empty());

        public Levels {
            cases = List.copyOf(cases);
        }
    }
}
