package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseFile;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The version of a case as HTTP has it: as the ETag of an answer, and as what a request is to match. */
final class CaseVersion {
    static final String REMEDY = "If-Match is the ETag of the case as you read it, such as \"7\", or left out.";
    static final String DESCRIPTION = "The ETag of the case as it was read; left out, the newest is meant";

    private static final Pattern FORM = Pattern.compile("(?:W/)?\"(\\d{1,9})\"");

    private CaseVersion() {}

    static String tag(CaseFile file) {
        return "\"%d\"".formatted(file.version());
    }

    /** None, and any, is fine. */
    static boolean isValid(@Nullable String header) {
        return header == null || header.equals("*") || FORM.matcher(header).matches();
    }

    static OptionalInt read(@Nullable String header) {
        if (header == null) {
            return OptionalInt.empty();
        }
        var found = FORM.matcher(header);
        return found.matches() ? OptionalInt.of(Integer.parseInt(found.group(1))) : OptionalInt.empty();
    }
}
