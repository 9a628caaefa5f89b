package dev.makegood.server.identity.panel;

import java.util.List;
import java.util.regex.Pattern;

/** Which requests a pass opens: those about its case, and what the panel needs to show them. */
public final class PanelReach {
    private static final String CASES = "/api/v1/cases/";
    /** An address that is like one of a case and is of all. */
    private static final String ALL_CASES = "stream";

    private static final List<Pattern> READ = List.of(
            Pattern.compile("/api/v1/panel-passes/current"),
            Pattern.compile("/api/v1/rule-sets(/[^/]+/vocabulary)?"),
            Pattern.compile("/api/v1/reasons"),
            Pattern.compile("/api/v1/decisions/[^/]+/(replies|budgets)"));
    private static final String SUGGESTIONS = "/api/v1/suggestions";

    private PanelReach() {}

    /**
     * Whether a pass for a case opens that request.
     *
     * @param path decoded, from the root on
     */
    public static boolean opens(String caseRef, String method, String path) {
        return isOf(caseRef, path)
                || (method.equals("GET")
                        && READ.stream().anyMatch(form -> form.matcher(path).matches()))
                || (method.equals("POST") && path.equals(SUGGESTIONS));
    }

    private static boolean isOf(String caseRef, String path) {
        var address = CASES + caseRef;
        return !caseRef.equals(ALL_CASES) && (path.equals(address) || path.startsWith(address + "/"));
    }
}
