package dev.makegood.server.decision;

import dev.makegood.evaluation.Outcome;
import dev.makegood.server.decision.log.DecisionQuery;
import dev.makegood.server.decision.log.DecisionRecords;
import dev.makegood.server.decision.log.Reach;
import dev.makegood.server.decision.outcome.OutcomeResponse;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.ruleset.CompiledRuleSet;
import dev.makegood.server.ruleset.Deciders;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.FactType;
import dev.makegood.vocabulary.FactsReading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Tells whether what was decided holds still: the case may have been decided anew since, by other facts or rules. */
@Component
public class Rechecks {
    private static final Set<FactType.Owner> ALL = EnumSet.allOf(FactType.Owner.class);

    /** What changes by itself, and is no change of the case. */
    private static final Set<String> OF_THE_MOMENT = Set.of("now", "agent", "budget", "history");

    private final DecisionRecords records;
    private final RuleSets ruleSets;
    private final JsonMapper json;

    Rechecks(DecisionRecords records, RuleSets ruleSets, JsonMapper json) {
        this.records = records;
        this.ruleSets = ruleSets;
        this.json = json;
    }

    /**
     * What changed since, where that effect is no more; nothing where it is.
     *
     * @param decision of a case that is called something
     * @param stated the facts that are stated of the case now, where it is kept here
     */
    public List<Fault> changed(JsonNode decision, RecommendedEffect effect, Optional<? extends JsonNode> stated) {
        var newest = newest(decision).orElse(decision);
        var facts = stated.map(now -> atItsMoment(newest, now)).orElseGet(() -> newest.path(CaseRequest.FACTS));
        var live = ruleSets.deciders(newest.path(CaseRequest.RULE_SET).asString(""))
                .map(Deciders::live);
        var isReleased = !newest.has("canary")
                && live.filter(other -> other.release().number()
                                != newest.path("release").asInt())
                        .isPresent();
        var effects = isReleased || !facts.equals(newest.path(CaseRequest.FACTS))
                ? live.flatMap(
                        rules -> evaluated(newest.has("canary") ? by(newest).orElse(rules) : rules, facts))
                : Optional.of(newest.path("effects"));
        var isThere = effects.stream()
                .flatMap(JsonNode::valueStream)
                .map(RecommendedEffect::new)
                .anyMatch(effect::isSame);
        return isThere ? List.of() : changes(decision, newest, facts, isReleased);
    }

    private Optional<CompiledRuleSet> by(JsonNode decision) {
        return ruleSets.prepared(new ReleaseId(
                decision.path(CaseRequest.RULE_SET).asString(""),
                decision.path("release").asInt()));
    }

    /** Those facts with what the server knew by itself when it was decided. */
    private static JsonNode atItsMoment(JsonNode decision, JsonNode stated) {
        var facts = JsonNodeFactory.instance.objectNode();
        decision.path(CaseRequest.FACTS).properties().stream()
                .filter(member -> OF_THE_MOMENT.contains(member.getKey()))
                .forEach(member -> facts.set(member.getKey(), member.getValue()));
        stated.properties().forEach(member -> facts.set(member.getKey(), member.getValue()));
        return facts;
    }

    private static List<Fault> changes(JsonNode decision, JsonNode newest, JsonNode now, boolean isReleased) {
        var faults = new ArrayList<Fault>();
        var paths = new TreeSet<String>();
        differences(CaseRequest.FACTS, decision.path(CaseRequest.FACTS), now, paths);
        paths.forEach(path ->
                faults.add(new Fault(path, "FACT_CHANGED", RequestTexts.FACT_CHANGED, RequestTexts.DECIDE_AGAIN)));
        if (isReleased
                || newest.path("release").asInt() != decision.path("release").asInt()) {
            faults.add(
                    new Fault("release", "RELEASE_CHANGED", RequestTexts.RELEASE_CHANGED, RequestTexts.DECIDE_AGAIN));
        }
        if (faults.isEmpty()) {
            faults.add(new Fault("effect", "EFFECT_CHANGED", RequestTexts.EFFECT_CHANGED, RequestTexts.DECIDE_AGAIN));
        }
        return faults;
    }

    /** The newest decision of that case by that rule set, where it is another one. */
    private Optional<JsonNode> newest(JsonNode decision) {
        var query = new DecisionQuery(
                new Reach.All(),
                Optional.of(decision.path("ruleSet").asString("")),
                Optional.of(decision.path(CaseRequest.CASE_REF).asString("")),
                Optional.empty(),
                1);
        return records.list(query).stream()
                .map(found -> found.id())
                .filter(id -> !id.equals(UUID.fromString(decision.path("id").asString(""))))
                .flatMap(id -> records.find(id).stream())
                .map(found -> Decision.of(found).document())
                .findFirst();
    }

    private Optional<JsonNode> evaluated(CompiledRuleSet rules, JsonNode facts) {
        return rules.read(facts, ALL, JsonNodeFactory.instance.objectNode()) instanceof FactsReading.Read(var read)
                        && rules.evaluate(read) instanceof Outcome outcome
                ? Optional.of(json.<JsonNode>valueToTree(OutcomeResponse.of(rules, outcome))
                        .path("effects"))
                : Optional.empty();
    }

    private static void differences(String path, JsonNode before, JsonNode after, Set<String> paths) {
        if (before.equals(after)) {
            return;
        }
        if (!before.isObject() || !after.isObject()) {
            paths.add(path);
            return;
        }
        var names = new TreeSet<String>(before.propertyNames());
        names.addAll(after.propertyNames());
        names.removeIf(name -> path.equals(CaseRequest.FACTS) && OF_THE_MOMENT.contains(name));
        names.forEach(name -> differences(path + "." + name, before.path(name), after.path(name), paths));
    }
}
