package dev.makegood.server.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** Something an API key may be allowed to do. */
public enum Scope {
    /** Evaluate cases without recording them. */
    EVALUATIONS("evaluations"),
    /** Have cases decided and recorded. */
    DECISIONS("decisions"),
    /** See the decisions of the branch one works in. */
    DECISIONS_BRANCH("decisions:branch"),
    /** See all decisions. */
    DECISIONS_ALL("decisions:all"),
    /** State facts that otherwise only the server states. */
    FACTS_ALL("facts:all"),
    /** Read the figures of operation. */
    METRICS("metrics"),
    /** See the rule sets. */
    RULE_SETS("rule-sets");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    @JsonCreator
    static Scope of(String key) {
        return Arrays.stream(values())
                .filter(scope -> scope.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such scope: " + key));
    }

    /** As files and access rules write it: {@code facts:all}. */
    @JsonValue
    public String key() {
        return key;
    }
}
