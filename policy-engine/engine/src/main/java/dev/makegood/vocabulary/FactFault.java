package dev.makegood.vocabulary;

/**
 * One thing wrong with the facts of a case.
 *
 * @param path of the value in the case: {@code flight.distanceKm}, {@code segments[1].date}
 * @param reason what is wrong
 * @param remedy what to do instead
 */
public record FactFault(String path, Code code, Text reason, Text remedy) {
    /** What kind of fault it is. */
    public enum Code {
        UNKNOWN_FACT,
        UNKNOWN_ATTRIBUTE,
        SERVER_OWNED,
        WRONG_TYPE,
        NOT_IN_LIST,
        OUT_OF_BOUNDS,
        MISSING,
        TOO_LARGE
    }
}
