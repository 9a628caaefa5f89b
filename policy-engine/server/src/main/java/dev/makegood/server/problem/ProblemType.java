package dev.makegood.server.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/** What can go wrong. The addresses are stable; callers may switch on them. */
public enum ProblemType {
    BAD_REQUEST(HttpStatus.BAD_REQUEST, "This request cannot be read"),
    MALFORMED_JSON(HttpStatus.BAD_REQUEST, "The body is not well-formed JSON"),
    NOT_AUTHENTICATED(HttpStatus.UNAUTHORIZED, "Nobody is signed in"),
    SIGN_IN_REFUSED(HttpStatus.UNAUTHORIZED, "The sign-in was refused"),
    SIGNATURE_REFUSED(HttpStatus.UNAUTHORIZED, "The signature was refused"),
    NOT_ALLOWED(HttpStatus.FORBIDDEN, "This is not allowed to you"),
    PASSWORD_CHANGE_REQUIRED(HttpStatus.FORBIDDEN, "The first password has to be changed"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "There is nothing here"),
    RULE_SET_UNKNOWN(HttpStatus.NOT_FOUND, "There is no such rule set"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This method is not offered here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No answer in an acceptable form"),
    IDEMPOTENCY_KEY_TAKEN(HttpStatus.CONFLICT, "This idempotency key stands for another request"),
    ALREADY_THERE(HttpStatus.CONFLICT, "It is there already"),
    CHANGED_MEANWHILE(HttpStatus.CONFLICT, "It was changed meanwhile"),
    MERGE_CONFLICT(HttpStatus.CONFLICT, "Somebody else changed the same lines"),
    DRAFT_DISCARDED(HttpStatus.CONFLICT, "This draft is discarded"),
    GATES_NOT_PASSED(HttpStatus.CONFLICT, "Some gates are not passed"),
    SUBMITTED_ALREADY(HttpStatus.CONFLICT, "A version of this draft is submitted already"),
    REVIEW_OVER(HttpStatus.CONFLICT, "This submission is not open any more"),
    OWN_WORK(HttpStatus.FORBIDDEN, "Nobody approves what is in part their own work"),
    NOT_IN_GROUP(HttpStatus.FORBIDDEN, "This rule set is in the hands of others"),
    BASE_MOVED(HttpStatus.CONFLICT, "What it was to replace was replaced meanwhile"),
    LIVE_ALREADY(HttpStatus.CONFLICT, "This release decides already"),
    STOPPED_ALREADY(HttpStatus.CONFLICT, "This rule is stopped already"),
    SCHEDULE_IN_THE_WAY(HttpStatus.CONFLICT, "Another release is to go live at a moment of its own"),
    CHANGE_FREEZE(HttpStatus.CONFLICT, "A freeze is on at that moment"),
    NODES_NOT_READY(HttpStatus.CONFLICT, "Not every node has this release ready"),
    SHADOW_RUNNING(HttpStatus.CONFLICT, "A release is tried beside the live one already"),
    CANARY_RUNNING(HttpStatus.CONFLICT, "A release decides for a share of customers already"),
    NO_CANARY_KEY(HttpStatus.CONFLICT, "This rule set does not say whom a case is about"),
    DECISION_STALE(HttpStatus.CONFLICT, "What was decided does not hold any more"),
    REPLIED_ALREADY(HttpStatus.CONFLICT, "Somebody replied to this already"),
    OVER_BUDGET(HttpStatus.CONFLICT, "It is more than is left"),
    NEEDS_APPROVAL(HttpStatus.CONFLICT, "Somebody else has to agree first"),
    APPROVAL_OVER(HttpStatus.CONFLICT, "This approval request is not open any more"),
    SUGGESTION_ANSWERED(HttpStatus.CONFLICT, "This suggestion was answered already"),
    TOO_LATE(HttpStatus.CONFLICT, "It is over, or only a moment away"),
    CALENDAR_IN_USE(HttpStatus.CONFLICT, "This calendar is in use"),
    TOO_MANY_WEBHOOKS(HttpStatus.CONFLICT, "There are as many webhooks as may be"),
    WEBHOOK_ENDED(HttpStatus.CONFLICT, "This webhook was ended"),
    LAST_ADMINISTRATOR(HttpStatus.CONFLICT, "Nobody would be left who manages people"),
    CASE_TAKEN(HttpStatus.CONFLICT, "Somebody else has this case"),
    CLOCK_STAYS(HttpStatus.CONFLICT, "This clock does not do that now"),
    STATUS_NOT_POSSIBLE(HttpStatus.CONFLICT, "This case cannot become that"),
    TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "The body is too large"),
    MEDIA_TYPE_NOT_SUPPORTED(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The body has an unsupported form"),
    REQUEST_NOT_VALID(HttpStatus.UNPROCESSABLE_CONTENT, "The request is not valid"),
    FACTS_NOT_VALID(HttpStatus.UNPROCESSABLE_CONTENT, "The facts are not valid"),
    TOO_MANY_ATTEMPTS(HttpStatus.TOO_MANY_REQUESTS, "Too many attempts"),
    BROKEN(HttpStatus.INTERNAL_SERVER_ERROR, "The server failed"),
    RECORD_ALTERED(HttpStatus.INTERNAL_SERVER_ERROR, "This record is not what was put on record"),
    LOG_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "Decisions cannot be put on record now"),
    RECORDING_UNCERTAIN(HttpStatus.SERVICE_UNAVAILABLE, "It is not known whether the decision is on record"),
    DATABASE_AWAY(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer"),
    NOT_UP_TO_DATE(HttpStatus.SERVICE_UNAVAILABLE, "This node cannot tell which release decides now"),
    OVER_LIMIT(HttpStatus.SERVICE_UNAVAILABLE, "The evaluation was stopped at a limit");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The problem that HTTP itself means by that status; what its request can cure is a bad request. */
    public static ProblemType of(int status) {
        return switch (status) {
            case 401 -> NOT_AUTHENTICATED;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> MEDIA_TYPE_NOT_SUPPORTED;
            case 501, 505 -> BAD_REQUEST;
            default -> status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? BAD_REQUEST : BROKEN;
        };
    }

    /** Its stable address: {@code /problems/facts-not-valid}. */
    public String address() {
        return "/problems/" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }
}
