package dev.makegood.server.care;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What a kindness is for: one of a type is done once for the same. */
final class Occasion {
    static final String BIRTHDAY_CARD = "BIRTHDAY_CARD";

    private Occasion() {}

    /**
     * That of a kindness of that type.
     *
     * @param day for which the rules were asked
     */
    static String of(String type, JsonNode facts, LocalDate day) {
        return switch (type) {
            case BIRTHDAY_CARD -> birthday(facts, day);
            case "THANK_YOU_NOTE" -> named("order", first(facts.path("order"), "id", "placedAt"), day);
            case "CHECK_IN_CALL" -> silence(facts, day);
            case "SURPRISE" -> named("months", first(facts.path(AskedFacts.CUSTOMER), "tenureMonths"), day);
            case String _ -> day.toString();
        };
    }

    /** The next one on or after that day, by its year. */
    static String birthday(JsonNode facts, LocalDate day) {
        return AskedFacts.day(facts.path(AskedFacts.CUSTOMER).path("birthday"))
                .map(MonthDay::from)
                .map(birthday -> birthday.atYear(day.getYear()).isBefore(day)
                        ? birthday.atYear(day.getYear() + 1)
                        : birthday.atYear(day.getYear()))
                .map(next -> "birthday " + next.getYear())
                .orElseGet(day::toString);
    }

    private static String silence(JsonNode facts, LocalDate day) {
        return Stream.of("lastOrderOn", "lastContactOn")
                .flatMap(name -> AskedFacts.day(facts.path(AskedFacts.HISTORY).path(name)).stream())
                .max(LocalDate::compareTo)
                .map(since -> "silence since " + since)
                .orElseGet(day::toString);
    }

    private static String first(JsonNode fact, String... names) {
        return Stream.of(names)
                .map(name -> fact.path(name).asString(""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String named(String word, String value, LocalDate day) {
        return value.isEmpty() ? day.toString() : word + " " + value;
    }
}
