package dev.makegood.server.trial;

/**
 * Something that is counted of a shadow.
 *
 * @param subject of {@code FAILED} why; of {@code MORE}, {@code FEWER} and {@code OTHERWISE} the kind of effect, or what
 *     else of an outcome; of {@code DEARER}, {@code CHEAPER} and {@code LIVE} the currency; otherwise nothing
 */
public record Counted(What what, String subject) {
    public static final String MISSING_FACT = "missingFact";
    public static final String CONFLICT = "conflict";
    public static final String GAP = "gap";

    public enum What {
        SAME,
        DIFFERENT,
        FAILED,
        SKIPPED,
        MORE,
        FEWER,
        OTHERWISE,
        DEARER,
        CHEAPER,
        /** What the live release would have come to, of a canary. */
        LIVE
    }
}
