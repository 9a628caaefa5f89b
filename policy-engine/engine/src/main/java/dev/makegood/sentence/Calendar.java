package dev.makegood.sentence;

import dev.makegood.language.Expression;
import dev.makegood.language.Expression.Calculate;
import dev.makegood.language.Expression.Call;
import dev.makegood.language.Expression.Compare;
import dev.makegood.language.Expression.Comparison;
import dev.makegood.language.Expression.Operation;
import dev.makegood.language.Method;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days of the week and of the year, and the days between two of them, however they are calculated. */
record Calendar(Values values) {
    private static final BigDecimal WEEK = BigDecimal.valueOf(7);
    private static final List<String> WEEKDAYS =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");

    /** {@code the number of days from the report to the repair}. */
    Optional<Phrase> days(Calculate calculation) {
        return switch (calculation.operation()) {
            case DIVIDED_BY ->
                between(calculation)
                        .map(days -> Phrase.of(
                                "the number of days from %s to %s",
                                "số ngày từ %s đến %s", day(days.right()), day(days.left())));
            case MODULO -> sinceWeekday(calculation);
            case PLUS, MINUS, TIMES -> Optional.empty();
        };
    }

    private static Optional<Calculate> between(Calculate calculation) {
        return calculation.left() instanceof Calculate days
                        && days.operation() == Operation.MINUS
                        && calculation.operation() == Operation.DIVIDED_BY
                        && isWritten(calculation.right(), Duration.ofDays(1))
                ? Optional.of(days)
                : Optional.empty();
    }

    /** {@code the number of days from Monday to the report}: what is left of the days since any Monday. */
    private Optional<Phrase> sinceWeekday(Calculate remainder) {
        return remainder.left() instanceof Calculate weeks && isWritten(remainder.right(), WEEK)
                ? between(weeks)
                        .flatMap(days -> days.right()
                                .written()
                                .filter(LocalDate.class::isInstance)
                                .map(LocalDate.class::cast)
                                .map(day -> Phrase.of(
                                        "the number of days from %s to %s",
                                        "số ngày từ %s đến %s", weekday(day.getDayOfWeek()), day(days.left()))))
                : Optional.empty();
    }

    private Phrase day(Expression day) {
        return values.named(day);
    }

    private static Phrase weekday(DayOfWeek day) {
        return new Phrase(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH), WEEKDAYS.get(day.getValue() - 1));
    }

    /** {@code birthday falls in February}, {@code birthday falls on day 29 of a month}. */
    Optional<Phrase> said(Compare compare) {
        if (compare.comparison() != Comparison.EQUAL
                || !(compare.left() instanceof Call(var method, var day, List<Expression> _))) {
            return Optional.empty();
        }
        return switch (method) {
            case GET_MONTH_VALUE ->
                monthNumber(compare.right())
                        .map(number ->
                                Phrase.of("%s falls in %s", "%s thuộc tháng %s", values.named(day), month(number)));
            case GET_DAY_OF_MONTH ->
                dayNumber(compare.right()).map(number -> number == 1 ? first(day) : dayOfMonth(day, number));
            default -> Optional.empty();
        };
    }

    private Phrase dayOfMonth(Expression day, int number) {
        return Phrase.of(
                "%s falls on day %s of a month",
                "%s là ngày %s của tháng", values.named(day), Phrase.same(String.valueOf(number)));
    }

    /** The first of a month is the day after the last of another. */
    private Phrase first(Expression day) {
        return dayBefore(day)
                .map(last -> Phrase.of("%s is the last day of a month", "%s là ngày cuối tháng", values.named(last)))
                .orElseGet(() -> dayOfMonth(day, 1));
    }

    private static Optional<Expression> dayBefore(Expression day) {
        return day instanceof Call(var method, var before, List<Expression> days)
                        && method == Method.PLUS_DAYS
                        && isWritten(days.getFirst(), BigDecimal.ONE)
                ? Optional.of(before)
                : Optional.empty();
    }

    private static Phrase month(int number) {
        return new Phrase(Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH), String.valueOf(number));
    }

    /** Two conditions on the month and the day of one date, said at once: {@code birthday falls on 29 February}. */
    Optional<Phrase> dayOfYear(Expression one, Expression other) {
        if (!(one instanceof Compare month && other instanceof Compare day)
                || !(isOf(month.left(), Method.GET_MONTH_VALUE) && isOf(day.left(), Method.GET_DAY_OF_MONTH))
                || !receiver(month.left()).equals(receiver(day.left()))
                || month.comparison() != Comparison.EQUAL
                || day.comparison() != Comparison.EQUAL) {
            return Optional.empty();
        }
        var date = values.named(receiver(day.left()));
        if (isOf(month.right(), Method.GET_MONTH_VALUE)
                && isOf(day.right(), Method.GET_DAY_OF_MONTH)
                && receiver(month.right()).equals(receiver(day.right()))) {
            return Optional.of(Phrase.of(
                    "%s falls on the same day of the year as %s",
                    "%s trùng ngày và tháng với %s", date, values.named(receiver(day.right()))));
        }
        return monthNumber(month.right())
                .flatMap(numberOfMonth -> dayNumber(day.right())
                        .map(numberOfDay -> new Phrase(
                                "%s falls on %d %s"
                                        .formatted(
                                                date.en(),
                                                numberOfDay,
                                                month(numberOfMonth).en()),
                                "%s là ngày %d tháng %d".formatted(date.vi(), numberOfDay, numberOfMonth))));
    }

    private static Expression receiver(Expression call) {
        return call instanceof Call(var _, var receiver, List<Expression> _) ? receiver : call;
    }

    private static boolean isOf(Expression expression, Method method) {
        return expression instanceof Call(var called, var _, List<Expression> _) && called == method;
    }

    private static Optional<Integer> monthNumber(Expression expression) {
        return number(expression, Month.values().length);
    }

    private static Optional<Integer> dayNumber(Expression expression) {
        return number(expression, Month.JANUARY.maxLength());
    }

    private static Optional<Integer> number(Expression expression, int most) {
        return expression
                .written()
                .filter(BigDecimal.class::isInstance)
                .map(BigDecimal.class::cast)
                .map(BigDecimal::intValue)
                .filter(number -> number >= 1 && number <= most);
    }

    private static boolean isWritten(Expression expression, Object value) {
        return expression.written().filter(value::equals).isPresent();
    }
}
