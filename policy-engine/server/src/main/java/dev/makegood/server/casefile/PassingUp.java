package dev.makegood.server.casefile;

import dev.makegood.server.identity.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Passes cases up to the tier that rules name, into the hands of whoever takes over there. */
@Component
public class PassingUp {
    private static final String TIER = "tier";

    private final CaseRecords records;
    private final Acting acting;

    PassingUp(CaseRecords records, Acting acting) {
        this.records = records;
        this.acting = acting;
    }

    /**
     * As that effect of the decision has it, within the transaction; nothing where it is no escalation, or the case is not
     * kept here, is over, or is as far up.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(String ref, String decision, JsonNode effect, Caller by) {
        tier(effect)
                .ifPresent(tier -> records.take(ref)
                        .filter(file -> !file.status().isOver() && file.tier() < tier)
                        .ifPresent(file -> passUp(file, tier, decision, effect, by)));
    }

    /** With the case taken: to the highest tier that one of these decisions names. */
    void follow(CaseFile file, List<JsonNode> decisions, Caller by) {
        decisions.stream()
                .flatMap(decision -> decision.path("effects").valueStream().map(effect -> new Said(decision, effect)))
                .filter(said -> tier(said.effect()).isPresent())
                .max(Comparator.comparing(said -> tier(said.effect()).orElseThrow()))
                .ifPresent(said -> follow(file.ref(), said.decision().path("id").asString(), said.effect(), by));
    }

    private record Said(JsonNode decision, JsonNode effect) {}

    private static Optional<Integer> tier(JsonNode effect) {
        return effect.path("kind").asString("").equals("escalation")
                ? Optional.of(effect.path(TIER).asInt())
                : Optional.empty();
    }

    private void passUp(CaseFile file, int tier, String decision, JsonNode effect, Caller by) {
        var rule = effect.path("rule").asString();
        records.passUp(file.id(), tier);
        var entry = NewEntry.of(EntryKind.PASSED_UP, acting.now(), by)
                .with("decision", decision)
                .with("rule", rule);
        entry.details().put(TIER, tier);
        var act = Acting.act(by, "case.passed-up", file.ref())
                .with(TIER, String.valueOf(tier))
                .with("decision", decision)
                .with("rule", rule);
        var team = records.teamOf(tier, file.branch());
        if (team.isPresent()) {
            var stays = file.assignee().filter(user -> records.isIn(team.get(), user));
            records.hold(file.id(), file.branch(), team, stays);
            entry.with("team", team.get());
            act = act.with("team", team.get());
        }
        acting.done(file, entry, act);
    }
}
