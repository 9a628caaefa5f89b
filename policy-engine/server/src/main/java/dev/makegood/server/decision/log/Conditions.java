package dev.makegood.server.decision.log;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A query in SQL: its conditions, and the values they name. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>(List.of("true"));
    private final Map<String, Object> values = new HashMap<>();

    static Conditions of(DecisionQuery query) {
        var conditions = new Conditions();
        conditions.within(query.reach());
        query.ruleSet().ifPresent(ruleSet -> conditions.add("d.rule_set = :ruleSet", "ruleSet", ruleSet));
        query.caseRef().ifPresent(caseRef -> conditions.add("d.case_ref = :caseRef", "caseRef", caseRef));
        query.before().ifPresent(conditions::before);
        conditions.values.put("most", query.most());
        return conditions;
    }

    String sql() {
        return String.join(" AND ", conditions);
    }

    Map<String, Object> values() {
        return values;
    }

    private void within(Reach reach) {
        switch (reach) {
            case Reach.All() -> {}
            case Reach.Own(var actor) -> add("d.actor = :actor", "actor", actor);
            case Reach.Branch(var actor, var branch) -> {
                add(
                        branch.isPresent() ? "(d.actor = :actor OR d.branch = :branch)" : "d.actor = :actor",
                        "actor",
                        actor);
                branch.ifPresent(own -> values.put("branch", own));
            }
        }
    }

    private void before(UUID id) {
        add("(d.at, d.id) < (:at, :id)", "id", id);
        values.put("at", DecisionIds.timeOf(id).orElse(Instant.EPOCH).atOffset(ZoneOffset.UTC));
    }

    private void add(String condition, String name, Object value) {
        conditions.add(condition);
        values.put(name, value);
    }
}
