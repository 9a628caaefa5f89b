package dev.makegood.meaning;

import dev.makegood.language.Method;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is called on values. Where that has no result (part of a text beyond its end) it is empty. */
public final class Calls {
    private Calls() {}

    /** The result of a method on values whose types fit it. */
    public static Optional<Object> result(Method method, Object receiver, List<?> arguments) {
        try {
            return Optional.of(
                    switch (receiver) {
                        case String text -> ofText(method, text, arguments);
                        case BigDecimal number -> ofNumber(method, number, arguments);
                        case LocalDate date -> ofDate(method, date, arguments);
                        default -> ofList(method, (List<?>) receiver, arguments);
                    });
        } catch (IndexOutOfBoundsException | ArithmeticException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Object ofText(Method method, String text, List<?> arguments) {
        return switch (method) {
            case LENGTH -> BigDecimal.valueOf(text.length());
            case IS_EMPTY -> text.isEmpty();
            case IS_BLANK -> text.isBlank();
            case TO_UPPER_CASE -> text.toUpperCase(Locale.ROOT);
            case TO_LOWER_CASE -> text.toLowerCase(Locale.ROOT);
            case TRIM -> text.trim();
            case STRIP -> text.strip();
            case STARTS_WITH -> text.startsWith(text(arguments));
            case ENDS_WITH -> text.endsWith(text(arguments));
            case CONTAINS -> text.contains(text(arguments));
            case EQUALS -> text.equals(text(arguments));
            case EQUALS_IGNORE_CASE -> text.equalsIgnoreCase(text(arguments));
            case COMPARE_TO -> BigDecimal.valueOf(text.compareTo(text(arguments)));
            case SUBSTRING_FROM -> text.substring(whole(arguments, 0));
            case SUBSTRING -> text.substring(whole(arguments, 0), whole(arguments, 1));
            default -> throw new IllegalStateException(method + " is not called on texts");
        };
    }

    private static Object ofNumber(Method method, BigDecimal number, List<?> arguments) {
        return switch (method) {
            case NUMBER_COMPARE_TO -> BigDecimal.valueOf(number.compareTo((BigDecimal) arguments.getFirst()));
            case NUMBER_EQUALS -> Values.areSame(number, arguments.getFirst());
            case SIGNUM -> BigDecimal.valueOf(number.signum());
            case ABS -> number.abs();
            case NEGATE -> number.negate();
            default -> throw new IllegalStateException(method + " is not called on numbers");
        };
    }

    private static Object ofDate(Method method, LocalDate date, List<?> arguments) {
        return switch (method) {
            case GET_YEAR -> BigDecimal.valueOf(date.getYear());
            case GET_MONTH_VALUE -> BigDecimal.valueOf(date.getMonthValue());
            case GET_DAY_OF_MONTH -> BigDecimal.valueOf(date.getDayOfMonth());
            case IS_BEFORE -> date.isBefore((LocalDate) arguments.getFirst());
            case IS_AFTER -> date.isAfter((LocalDate) arguments.getFirst());
            case IS_EQUAL, DATE_EQUALS -> date.equals(arguments.getFirst());
            case PLUS_DAYS -> date.plusDays(whole(arguments, 0));
            case PLUS_MONTHS -> date.plusMonths(whole(arguments, 0));
            case PLUS_YEARS -> date.plusYears(whole(arguments, 0));
            case MINUS_DAYS -> date.minusDays(whole(arguments, 0));
            case MINUS_MONTHS -> date.minusMonths(whole(arguments, 0));
            case MINUS_YEARS -> date.minusYears(whole(arguments, 0));
            default -> throw new IllegalStateException(method + " is not called on dates");
        };
    }

    private static Object ofList(Method method, List<?> list, List<?> arguments) {
        return switch (method) {
            case SIZE -> BigDecimal.valueOf(list.size());
            case LIST_IS_EMPTY -> list.isEmpty();
            case LIST_SUM -> list.stream().map(BigDecimal.class::cast).reduce(BigDecimal.ZERO, BigDecimal::add);
            case LIST_CONTAINS -> list.stream().anyMatch(element -> Values.areSame(element, arguments.getFirst()));
            default -> throw new IllegalStateException(method + " is not called on lists");
        };
    }

    private static String text(List<?> arguments) {
        return (String) arguments.getFirst();
    }

    private static int whole(List<?> arguments, int place) {
        return ((BigDecimal) arguments.get(place)).intValueExact();
    }
}
