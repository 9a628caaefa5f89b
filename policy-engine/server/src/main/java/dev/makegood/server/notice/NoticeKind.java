package dev.makegood.server.notice;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.makegood.server.identity.Scope;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a notice tells. */
public enum NoticeKind {
    /** Somebody's work waits for one's review. */
    SUBMISSION_WAITS(Scope.APPROVALS),
    SUBMISSION_RETURNED(Scope.DRAFTS, Scope.DRAFTS_READ),
    SUBMISSION_APPROVED(Scope.DRAFTS, Scope.DRAFTS_READ),
    SUBMISSION_COMMENTED(Scope.DRAFTS, Scope.DRAFTS_READ),
    /** What one submitted goes live, or did. */
    RELEASE_GOES_LIVE(Scope.RULE_SETS),
    /** What one submitted is or was replaced by an older release. */
    RELEASE_ROLLED_BACK(Scope.RULE_SETS),
    /** What one submitted does not go live, since another went before it. */
    RELEASE_SUSPENDED(Scope.RULE_SETS),
    /** What one submitted does not go live, since somebody took that back. */
    RELEASE_WITHDRAWN(Scope.RULE_SETS),
    /** In a rule set that one writes or reviews. */
    RULE_STOPPED(Scope.RULE_SETS),
    /** A node cannot compile a release. */
    NODE_NOT_READY(Scope.PEOPLE),
    /** A trial that one started is over. */
    TRIAL_ENDED(Scope.DRAFTS, Scope.DRAFTS_READ),
    /** Something beyond somebody's authority waits for one's answer. */
    APPROVAL_WAITS(Scope.REPLIES, Scope.DECISIONS_ALL),
    /** What one asked is answered. */
    APPROVAL_ANSWERED(Scope.REPLIES),
    /** Most of the time is over for something that is due in one's case. */
    CLOCK_WARNED(Scope.CASES),
    /** The time is over, in one's case or at one's branch. */
    CLOCK_BREACHED(Scope.CASES),
    /** A case came to one's team, or went up at one's branch. */
    CASE_PASSED_UP(Scope.CASES),
    /** Somebody would change a rule of a rule set that one writes. */
    SUGGESTION_MADE(Scope.DRAFTS),
    /** A draft was begun of what one suggested. */
    SUGGESTION_TAKEN_UP(Scope.RULE_SETS),
    /** Nothing comes of what one suggested. */
    SUGGESTION_DECLINED(Scope.RULE_SETS);

    /** What is told by mail as well where a person never said. */
    static final Set<NoticeKind> USUALLY_BY_MAIL = Set.of(SUBMISSION_WAITS, SUBMISSION_RETURNED, SUBMISSION_APPROVED);

    private final Set<Scope> needsOneOf;

    NoticeKind(Scope... needsOneOf) {
        this.needsOneOf = Set.of(needsOneOf);
    }

    public static Optional<NoticeKind> find(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** The one that is written so; whoever reads asked for no others. */
    static NoticeKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** As requests and answers write it: {@code submission-waits}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that tell nothing which whoever has these authorities may not see. */
    static Set<NoticeKind> openTo(Set<Scope> authorities) {
        return Arrays.stream(values())
                .filter(kind -> kind.needsOneOf.stream().anyMatch(authorities::contains))
                .collect(Collectors.toUnmodifiableSet());
    }
}
