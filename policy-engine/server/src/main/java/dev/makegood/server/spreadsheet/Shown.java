package dev.makegood.server.spreadsheet;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the format of a cell makes of its number. */
enum Shown {
    AS_NUMBER,
    AS_PERCENT,
    AS_DATE,
    AS_TIME,
    AS_SOMETHING_ELSE;

    /** As spreadsheet programs have it. */
    private static final int LONGEST_CODE = 255;

    /** Colours, conditions and languages, but no currencies and no elapsed times. */
    private static final Pattern ASIDES = Pattern.compile(
            "\\[(black|blue|cyan|green|magenta|red|white|yellow|color ?[0-9]+|[<>=]+[0-9.]+|\\$-[0-9a-z]+)]");
    /** Room for a character, a character that fills up, and what is written as it stands. */
    private static final Pattern SPACING = Pattern.compile("_.|\\*.|\\\\(?=[-.,/ ()])|\"-\"");

    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NUMBER = Pattern.compile("(general|@|[0#?.,() e+/;@-]*)(;.*@)?");
    private static final Pattern PERCENT = Pattern.compile("[0#?.,() +;@%-]*");
    private static final Pattern DATE = Pattern.compile("(?=.*[dy])[dmy/., ;@-]+");
    private static final Pattern TIME = Pattern.compile("(?=.*[hms])[\\[\\]dmyhs0/.,: ;@apmt-]+");

    /** By the code of a number format. */
    static Shown of(@Nullable String code) {
        if (code == null) {
            return AS_NUMBER;
        }
        if (code.length() > LONGEST_CODE) {
            return AS_SOMETHING_ELSE;
        }
        var plain = ASIDES.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        plain = SPACING.matcher(plain).replaceAll("");
        if (NUMBER.matcher(plain).matches()) {
            return AS_NUMBER;
        }
        if (PERCENT.matcher(plain).matches()) {
            return AS_PERCENT;
        }
        var letters = LITERALS.matcher(plain).replaceAll("");
        if (DATE.matcher(letters).matches()) {
            return AS_DATE;
        }
        return TIME.matcher(letters).matches() ? AS_TIME : AS_SOMETHING_ELSE;
    }
}
