package dev.makegood.server.problem.web;

import dev.makegood.server.problem.ProblemType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** What to do about the problems that HTTP itself knows. */
final class Details {
    static final String FORM_NOT_READABLE = "The form cannot be read, or has more than 16 KiB.";

    private static final String LOOK_UP = "Look the address up in /v3/api-docs.";

    private Details() {}

    static String of(ProblemType type, HttpHeaders headers) {
        return switch (type) {
            case NOT_FOUND, RULE_SET_UNKNOWN -> LOOK_UP;
            case METHOD_NOT_ALLOWED ->
                headers.getAllow().isEmpty() ? LOOK_UP : "Use one of: " + headers.getFirst(HttpHeaders.ALLOW) + ".";
            case NOT_ACCEPTABLE -> "Ask for " + offered(headers) + ".";
            case MEDIA_TYPE_NOT_SUPPORTED -> "Send " + offered(headers) + ".";
            case TOO_LARGE -> BodyLimit.DETAIL;
            case NOT_AUTHENTICATED, SIGN_IN_REFUSED, SIGNATURE_REFUSED, NOT_ALLOWED, PASSWORD_CHANGE_REQUIRED ->
                LOOK_UP;
            case BAD_REQUEST, MALFORMED_JSON, IDEMPOTENCY_KEY_TAKEN, REQUEST_NOT_VALID, FACTS_NOT_VALID ->
                "Compare the request with /v3/api-docs.";
            case ALREADY_THERE,
                    CHANGED_MEANWHILE,
                    MERGE_CONFLICT,
                    DRAFT_DISCARDED,
                    GATES_NOT_PASSED,
                    SUBMITTED_ALREADY,
                    REVIEW_OVER,
                    NOT_IN_GROUP,
                    OWN_WORK,
                    BASE_MOVED,
                    LIVE_ALREADY,
                    STOPPED_ALREADY,
                    SUGGESTION_ANSWERED,
                    SCHEDULE_IN_THE_WAY,
                    CHANGE_FREEZE,
                    NODES_NOT_READY,
                    SHADOW_RUNNING,
                    CANARY_RUNNING,
                    NO_CANARY_KEY,
                    DECISION_STALE,
                    REPLIED_ALREADY,
                    OVER_BUDGET,
                    NEEDS_APPROVAL,
                    TOO_LATE,
                    CALENDAR_IN_USE,
                    TOO_MANY_WEBHOOKS,
                    WEBHOOK_ENDED,
                    LAST_ADMINISTRATOR,
                    CASE_TAKEN,
                    CLOCK_STAYS,
                    STATUS_NOT_POSSIBLE,
                    APPROVAL_OVER -> "Read it again, and change what you read.";
            case BROKEN,
                    RECORD_ALTERED,
                    LOG_UNAVAILABLE,
                    RECORDING_UNCERTAIN,
                    NOT_UP_TO_DATE,
                    OVER_LIMIT,
                    TOO_MANY_ATTEMPTS,
                    DATABASE_AWAY -> "Try again later.";
        };
    }

    private static String offered(HttpHeaders headers) {
        return headers.getAccept().isEmpty()
                ? MediaType.APPLICATION_JSON_VALUE
                : MediaType.toString(headers.getAccept());
    }
}
