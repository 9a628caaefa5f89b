package dev.makegood.server.identity.stafflist;

import dev.makegood.server.identity.StaffRecord;
import dev.makegood.server.identity.StaffRecord.Training;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads trainings from a cell: {@code complaints (2026-12-01, 8 h); fire (2026-12-01, 4 h, until 2027-12-31)}. */
final class TrainingsCell {
    private static final int LONGEST_TOPIC = 100;
    private static final int MOST_HOURS = 2_000;
    private static final int MOST_TRAININGS = 500;
    private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final Pattern ONE = Pattern.compile(
            "\\s*(.+?)\\s*\\((%1$s),\\s*([0-9]{1,4})\\s*h(?:,\\s*until\\s+(%1$s))?\\)\\s*(?:;|$)".formatted(DAY),
            Pattern.DOTALL);

    private TrainingsCell() {}

    /** Nothing where the cell says something else. */
    static Optional<List<Training>> read(String cell) {
        var trainings = new ArrayList<Training>();
        if (cell.equalsIgnoreCase(Cells.NO_TRAININGS)) {
            return Optional.of(trainings);
        }
        var next = ONE.matcher(cell);
        var begin = 0;
        while (begin < cell.length()) {
            if (!next.region(begin, cell.length()).lookingAt()) {
                return Optional.empty();
            }
            var training = training(next);
            if (training.isEmpty()) {
                return Optional.empty();
            }
            trainings.add(training.get());
            begin = next.end();
        }
        return isTwice(trainings) || trainings.size() > MOST_TRAININGS ? Optional.empty() : Optional.of(trainings);
    }

    private static Optional<Training> training(Matcher written) {
        var topic = written.group(1);
        var completedOn = StaffRecord.day(written.group(2));
        var hours = Integer.parseInt(written.group(3));
        var until = Optional.ofNullable(written.group(4));
        var lastDay = until.flatMap(StaffRecord::day);
        var fits = topic.codePointCount(0, topic.length()) <= LONGEST_TOPIC
                && hours <= MOST_HOURS
                && until.isPresent() == lastDay.isPresent();
        return completedOn
                .filter(day -> fits && lastDay.filter(day::isAfter).isEmpty())
                .map(day -> new Training(topic, day, hours, lastDay));
    }

    private static boolean isTwice(List<Training> trainings) {
        var seen = new HashSet<List<Object>>();
        return !trainings.stream().allMatch(training -> seen.add(List.of(training.topic(), training.completedOn())));
    }
}
