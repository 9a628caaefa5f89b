package dev.makegood.server.request;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The header by which a request that is sent again makes no second decision. */
public final class IdempotencyKey {
    public static final String HEADER = "Idempotency-Key";
    public static final String DESCRIPTION =
            "Of the caller's choice, 1 to 200 visible ASCII characters. For 48 hours a request "
                    + "under the same key is answered with the same decision.";
    public static final String REMEDY = "An Idempotency-Key has 1 to 200 visible ASCII characters.";

    private static final Pattern FORM = Pattern.compile("[!-~]{1,200}");

    private IdempotencyKey() {}

    /** None is fine. */
    public static boolean isValid(@Nullable String key) {
        return key == null || FORM.matcher(key).matches();
    }
}
