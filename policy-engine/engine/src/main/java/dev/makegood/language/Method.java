package dev.makegood.language;

import static dev.makegood.language.ValueType.BOOLEAN;
import static dev.makegood.language.ValueType.DATE;
import static dev.makegood.language.ValueType.LIST;
import static dev.makegood.language.ValueType.NUMBER;
import static dev.makegood.language.ValueType.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What may be called on a value. The list is closed; nothing is ever looked up by a name at run time. */
public enum Method {
    LENGTH(TEXT, "length", NUMBER),
    IS_EMPTY(TEXT, "isEmpty", BOOLEAN),
    IS_BLANK(TEXT, "isBlank", BOOLEAN),
    TO_UPPER_CASE(TEXT, "toUpperCase", TEXT),
    TO_LOWER_CASE(TEXT, "toLowerCase", TEXT),
    TRIM(TEXT, "trim", TEXT),
    STRIP(TEXT, "strip", TEXT),
    STARTS_WITH(TEXT, "startsWith", BOOLEAN, TEXT),
    ENDS_WITH(TEXT, "endsWith", BOOLEAN, TEXT),
    CONTAINS(TEXT, "contains", BOOLEAN, TEXT),
    EQUALS(TEXT, "equals", BOOLEAN, TEXT),
    EQUALS_IGNORE_CASE(TEXT, "equalsIgnoreCase", BOOLEAN, TEXT),
    COMPARE_TO(TEXT, "compareTo", NUMBER, TEXT),
    SUBSTRING_FROM(TEXT, "substring", TEXT, NUMBER),
    SUBSTRING(TEXT, "substring", TEXT, NUMBER, NUMBER),
    NUMBER_COMPARE_TO(NUMBER, "compareTo", NUMBER, NUMBER),
    NUMBER_EQUALS(NUMBER, "equals", BOOLEAN, NUMBER),
    SIGNUM(NUMBER, "signum", NUMBER),
    ABS(NUMBER, "abs", NUMBER),
    NEGATE(NUMBER, "negate", NUMBER),
    GET_YEAR(DATE, "getYear", NUMBER),
    GET_MONTH_VALUE(DATE, "getMonthValue", NUMBER),
    GET_DAY_OF_MONTH(DATE, "getDayOfMonth", NUMBER),
    IS_BEFORE(DATE, "isBefore", BOOLEAN, DATE),
    IS_AFTER(DATE, "isAfter", BOOLEAN, DATE),
    IS_EQUAL(DATE, "isEqual", BOOLEAN, DATE),
    DATE_EQUALS(DATE, "equals", BOOLEAN, DATE),
    PLUS_DAYS(DATE, "plusDays", DATE, NUMBER),
    PLUS_MONTHS(DATE, "plusMonths", DATE, NUMBER),
    PLUS_YEARS(DATE, "plusYears", DATE, NUMBER),
    MINUS_DAYS(DATE, "minusDays", DATE, NUMBER),
    MINUS_MONTHS(DATE, "minusMonths", DATE, NUMBER),
    MINUS_YEARS(DATE, "minusYears", DATE, NUMBER),
    SIZE(LIST, "size", NUMBER),
    LIST_IS_EMPTY(LIST, "isEmpty", BOOLEAN),
    /** Of a list of numbers. */
    LIST_SUM(LIST, "sum", NUMBER),
    /** Its argument has the type of the elements. */
    LIST_CONTAINS(LIST, "contains", BOOLEAN, LIST);

    private final ValueType receiver;
    private final String key;
    private final ValueType result;
    private final List<ValueType> parameters;

    Method(ValueType receiver, String key, ValueType result, ValueType... parameters) {
        this.receiver = receiver;
        this.key = key;
        this.result = result;
        this.parameters = List.of(parameters);
    }

    public ValueType result() {
        return result;
    }

    List<ValueType> parameters() {
        return parameters;
    }

    /** The method of that name that values of that type have for so many arguments. */
    static Optional<Method> of(ValueType receiver, String key, int arguments) {
        return Arrays.stream(values())
                .filter(method ->
                        method.receiver == receiver && method.key.equals(key) && method.parameters.size() == arguments)
                .findFirst();
    }

    /** The names of what may be called on values of that type. */
    public static List<String> namesOf(ValueType receiver) {
        return Arrays.stream(values())
                .filter(method -> method.receiver == receiver)
                .map(method -> method.key)
                .distinct()
                .toList();
    }
}
