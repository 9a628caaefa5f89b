package dev.makegood.server.care;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One customer and what is done for whom by the policy as it reads, without rules. */
final class NaiveCare {
    /** What is known of the customer. */
    static final class Known {
        LocalDate birthday = LocalDate.EPOCH;
        boolean cards;
        boolean marketing;
        boolean calls;
        boolean top;
        int months;
        int score;
        LocalDate lastOrder = LocalDate.EPOCH;
        LocalDate lastContact = LocalDate.EPOCH;
        int order;
        int orderTotal;
        Instant placedAt = Instant.EPOCH;
        boolean complaintOpen;
        Optional<LocalDate> complaint = Optional.empty();
    }

    /** Something that was to be done. */
    static final class Task {
        final String type;
        final String occasion;
        final LocalDate madeOn;
        String state = "OPEN";
        Optional<LocalDate> endedOn = Optional.empty();

        Task(String type, String occasion, LocalDate madeOn) {
            this.type = type;
            this.occasion = occasion;
            this.madeOn = madeOn;
        }

        boolean isContact() {
            return state.equals("OPEN") || state.equals("DONE");
        }

        @Override
        public String toString() {
            return type + " " + madeOn + " " + state;
        }
    }

    final Known known = new Known();
    final List<Task> tasks = new ArrayList<>();

    /** @param at the moment of that day at which it is thought of the customer */
    void think(LocalDate day, Instant at) {
        var wanted = wanted(day, at);
        if (wanted.isPresent() && tasks.stream().noneMatch(task -> isSame(task, wanted.get()))) {
            tasks.add(wanted.get());
        }
    }

    private static boolean isSame(Task one, Task other) {
        return one.type.equals(other.type) && one.occasion.equals(other.occasion) && !one.state.equals("WITHDRAWN");
    }

    private Optional<Task> wanted(LocalDate day, Instant at) {
        if (!mayContact(day)) {
            return Optional.empty();
        }
        var next = nextBirthday(day);
        if (known.cards && next.minusDays(7).equals(day) && cardsFor(next) == 0) {
            return Optional.of(new Task("BIRTHDAY_CARD", "" + next.getYear(), day));
        }
        if (known.marketing
                && known.orderTotal >= 300
                && ChronoUnit.SECONDS.between(known.placedAt, at) <= 3 * 24 * 60 * 60) {
            return Optional.of(new Task("THANK_YOU_NOTE", "" + known.order, day));
        }
        var silentSince = Stream.of(known.lastOrder, lastContact())
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (known.top && known.calls && ChronoUnit.DAYS.between(silentSince, day) >= 45) {
            return Optional.of(new Task("CHECK_IN_CALL", "" + silentSince, day));
        }
        if (known.marketing && known.months != 0 && known.months % 12 == 0 && known.score >= 80) {
            return Optional.of(new Task("SURPRISE", "" + known.months, day));
        }
        return Optional.empty();
    }

    private boolean mayContact(LocalDate day) {
        var contacts = tasks.stream()
                .filter(Task::isContact)
                .filter(task -> task.endedOn.isEmpty() || task.endedOn.get().isAfter(day.minusMonths(12)))
                .count();
        return contacts < 4
                && !known.complaintOpen
                && known.complaint
                        .filter(complaint -> ChronoUnit.DAYS.between(complaint, day) <= 14)
                        .isEmpty();
    }

    private LocalDate nextBirthday(LocalDate day) {
        var thisYear = birthdayIn(day.getYear());
        return thisYear.isBefore(day) ? birthdayIn(day.getYear() + 1) : thisYear;
    }

    private LocalDate birthdayIn(int year) {
        var isLeapDay = known.birthday.getMonthValue() == 2 && known.birthday.getDayOfMonth() == 29;
        return isLeapDay && !Year.isLeap(year) ? LocalDate.of(year, 2, 28) : known.birthday.withYear(year);
    }

    private long cardsFor(LocalDate birthday) {
        return tasks.stream()
                .filter(task -> task.isContact()
                        && task.type.equals("BIRTHDAY_CARD")
                        && task.occasion.equals("" + birthday.getYear()))
                .count();
    }

    private LocalDate lastContact() {
        return Stream.concat(
                        Stream.of(known.lastContact),
                        tasks.stream().filter(task -> task.state.equals("DONE")).flatMap(task -> task.endedOn.stream()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** What waits and is not wanted any more, by what is known now. */
    void withdraw(LocalDate today) {
        tasks.stream()
                .filter(task -> task.state.equals("OPEN") && !isStillWanted(task))
                .forEach(task -> {
                    task.state = "WITHDRAWN";
                    task.endedOn = Optional.of(today);
                });
    }

    private boolean isStillWanted(Task task) {
        var complained = known.complaintOpen
                || known.complaint
                        .filter(complaint -> ChronoUnit.DAYS.between(complaint, task.madeOn) <= 14)
                        .isPresent();
        return !complained
                && switch (task.type) {
                    case "BIRTHDAY_CARD" -> known.cards;
                    case "CHECK_IN_CALL" -> known.calls;
                    case String _ -> known.marketing;
                };
    }
}
