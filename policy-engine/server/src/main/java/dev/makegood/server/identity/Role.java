package dev.makegood.server.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person is here for. Nobody but an administrator manages people, and that role sees no decisions. */
public enum Role {
    AGENT(Scope.EVALUATIONS, Scope.DECISIONS, Scope.REPLIES, Scope.CASES, Scope.CARE, Scope.RULE_SETS),
    SUPERVISOR(
            Scope.EVALUATIONS,
            Scope.DECISIONS,
            Scope.DECISIONS_BRANCH,
            Scope.REPLIES,
            Scope.CASES,
            Scope.CARE,
            Scope.SERVICE_LEVELS,
            Scope.RULE_SETS,
            Scope.HANDBOOKS_READERS),
    AUTHOR(Scope.EVALUATIONS, Scope.RULE_SETS, Scope.DRAFTS),
    APPROVER(Scope.EVALUATIONS, Scope.RULE_SETS, Scope.DRAFTS_READ, Scope.APPROVALS, Scope.RELEASES),
    COMPLIANCE(
            Scope.DECISIONS_ALL,
            Scope.CASES_READ,
            Scope.AUDIT,
            Scope.RULE_SETS,
            Scope.DRAFTS_READ,
            Scope.HANDBOOKS_READERS),
    ADMINISTRATOR(
            Scope.PEOPLE,
            Scope.ORGANISATION,
            Scope.LIMITS,
            Scope.API_KEYS,
            Scope.WEBHOOKS,
            Scope.AUDIT,
            Scope.METRICS,
            Scope.RULE_SETS,
            Scope.DRAFTS_READ,
            Scope.HANDBOOKS_READERS);

    private final Set<Scope> authorities;

    Role(Scope first, Scope... others) {
        this.authorities = Collections.unmodifiableSet(EnumSet.of(first, others));
    }

    public static Optional<Role> of(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }

    /** What all of these roles together grant. */
    public static Set<Scope> authorities(Set<Role> roles) {
        var granted = EnumSet.noneOf(Scope.class);
        roles.forEach(role -> granted.addAll(role.authorities));
        return granted;
    }

    /** As requests and answers write it: {@code administrator}. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
