package dev.makegood.server.identity;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** Something one may be allowed to do: a role grants it to people, an API key carries it. */
public enum Scope {
    /** Evaluate cases without recording them. */
    EVALUATIONS("evaluations"),
    /** Have cases decided and recorded, and read one's own decisions. */
    DECISIONS("decisions"),
    /** Read the decisions of people of one's branch. */
    DECISIONS_BRANCH("decisions:branch"),
    /** Read all decisions. */
    DECISIONS_ALL("decisions:all"),
    /** Reply to what was recommended in one's decisions: take, adapt, decline, escalate, correct. */
    REPLIES("replies"),
    /** Open cases, state facts of them and work on them. */
    CASES("cases"),
    /** Read all cases. */
    CASES_READ("cases:read"),
    /** Do what is due of unasked kindness. */
    CARE("care"),
    /** See the levels of service of one's branch, and do what follows from them. */
    SERVICE_LEVELS("service-levels"),
    /** State what care goes by: birthdays, consents, orders. No role grants it. */
    CARE_FACTS("care:facts"),
    /** State facts that otherwise only the server states. No role grants it. */
    FACTS_ALL("facts:all"),
    /** See the rule sets. */
    RULE_SETS("rule-sets"),
    /** Make drafts of rule sets and change them. */
    DRAFTS("drafts"),
    /** Read drafts. */
    DRAFTS_READ("drafts:read"),
    /** Approve drafts that others wrote, or send them back. Who approves is a person, never an API key. */
    APPROVALS("approvals"),
    /** Have approved releases go live, now or at a moment to come, and others come back. */
    RELEASES("releases"),
    /** See who has read which handbook. */
    HANDBOOKS_READERS("handbooks:readers"),
    /** Read what people did. */
    AUDIT("audit"),
    /** Manage people and branches. */
    PEOPLE("people"),
    /** Set up the organisation: its time zone and when releases may not go live. */
    ORGANISATION("organisation"),
    /** Set how much goodwill may be given without asking. */
    LIMITS("limits"),
    /** Manage API keys. */
    API_KEYS("api-keys"),
    /** Manage whom the server tells what happens. */
    WEBHOOKS("webhooks"),
    /** Let a person work on one case in a panel inside another system. No role grants it. */
    PANEL_PASSES("panel-passes"),
    /** Read the figures of operation. */
    METRICS("metrics");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    public static Optional<Scope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
    }

    /** As requests, answers and access rules write it: {@code facts:all}. */
    @JsonValue
    public String key() {
        return key;
    }
}
