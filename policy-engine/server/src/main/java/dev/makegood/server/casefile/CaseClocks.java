package dev.makegood.server.casefile;

import dev.makegood.resolution.Effect;
import dev.makegood.server.clock.CaseClock;
import dev.makegood.server.clock.Clocks;
import dev.makegood.server.clock.Pausing;
import dev.makegood.server.decision.Answer;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.Members;
import dev.makegood.server.ruleset.RuleSets;
import dev.makegood.vocabulary.Attribute;
import dev.makegood.vocabulary.AttributeType;
import dev.makegood.vocabulary.EffectKind;
import dev.makegood.vocabulary.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Shows the clocks of cases, and pauses them where the rules that they come from accept the cause. */
@Service
public class CaseClocks {
    private static final String PAUSES = "pauses";
    private static final String CLOCK = "clock";
    private static final String CAUSE = "cause";
    private static final String PAUSE_CLOCK = "PAUSE_CLOCK";

    private final Cases cases;
    private final Clocks clocks;
    private final Asking asking;
    private final RuleSets ruleSets;
    private final CaseRecords records;
    private final Acting acting;

    CaseClocks(Cases cases, Clocks clocks, Asking asking, RuleSets ruleSets, CaseRecords records, Acting acting) {
        this.cases = cases;
        this.clocks = clocks;
        this.asking = asking;
        this.ruleSets = ruleSets;
        this.records = records;
        this.acting = acting;
    }

    /**
     * The clocks of a case at one moment.
     *
     * @param now by the clock they run by
     */
    public record Times(Instant now, List<Time> clocks) {
        public Times {
            clocks = List.copyOf(clocks);
        }
    }

    /**
     * A clock as it stands.
     *
     * @param left what is left of its time; negative by how much it is over
     * @param causes by which it may be asked to stand still
     */
    public record Time(CaseClock clock, Duration left, Map<String, Text> causes) {
        public Time {
            causes = Map.copyOf(causes);
        }
    }

    /** Earliest first; nothing where there is no such case. */
    @PreAuthorize("hasAnyAuthority('cases', 'cases:read')")
    public Optional<Times> of(String ref, Caller caller) {
        return cases.find(ref, caller).map(file -> {
            var now = clocks.now();
            return new Times(
                    now,
                    clocks.of(file.ref()).stream()
                            .map(clock ->
                                    new Time(clock, clocks.read(clock, now).left(), causes(clock)))
                            .toList());
        });
    }

    /** None where the rule set has no words for pauses of that clock. */
    private Map<String, Text> causes(CaseClock clock) {
        return choices(clock.ruleSet(), CLOCK)
                        .containsKey(clock.deadline().due().name())
                ? choices(clock.ruleSet(), CAUSE)
                : Map.of();
    }

    private Map<String, Text> choices(String ruleSet, String attribute) {
        return ruleSets.find(ruleSet)
                .flatMap(live -> live.ruleSet().vocabulary().byKey(PAUSES))
                .flatMap(type -> type.attribute(attribute))
                .map(Attribute::type)
                .filter(AttributeType.Enumeration.class::isInstance)
                .map(type -> ((AttributeType.Enumeration) type).values())
                .orElseGet(Map::of);
    }

    /** Has its time not count from now on, for the cause in {@code body}. */
    @PreAuthorize("hasAuthority('cases')")
    public Working<CaseFile> pause(String ref, String id, JsonNode body, Optional<String> key, Caller by) {
        return acting.on(
                new Acting.Asked(ref, "pause " + id, body, key, by),
                file -> find(file, id)
                        .map(clock -> pause(file, clock, body, by))
                        .orElseGet(Working.NotThere::new));
    }

    private Working<CaseFile> pause(CaseFile file, CaseClock clock, JsonNode body, Caller by) {
        var causes = causes(clock);
        if (causes.isEmpty()) {
            return new Working.ClockStays<>(CaseTexts.NO_PAUSES);
        }
        var members = Members.of(body, CAUSE);
        var cause = members.oneOf(
                CAUSE,
                given -> Optional.of(given).filter(causes::containsKey),
                String.join(", ", causes.keySet().stream().sorted().toList()));
        if (!members.faults().isEmpty()) {
            return new Working.NotValid<>(members.faults());
        }
        return isPermitted(file, clock, cause.orElseThrow(), by)
                ? came(file, clocks.pause(file.ref(), clock.id(), cause.get(), by.id()))
                : new Working.ClockStays<>(CaseTexts.PAUSE_NOT_PERMITTED.filled(cause.get()));
    }

    private boolean isPermitted(CaseFile file, CaseClock clock, String cause, Caller by) {
        var body = asking.body(file, clock.ruleSet());
        body.withObjectProperty(Asking.FACTS)
                .putArray(PAUSES)
                .addObject()
                .put(CLOCK, clock.deadline().due().name())
                .put(CAUSE, cause);
        return asking.ask(body, by) instanceof Answer.Evaluated evaluated
                && evaluated.outcome().effects().stream()
                        .map(Effect::proposal)
                        .anyMatch(proposal -> proposal.kind() == EffectKind.PERMIT
                                && PAUSE_CLOCK.equals(proposal.values().get(EffectKind.ACTION)));
    }

    /** Has its time count again. */
    @PreAuthorize("hasAuthority('cases')")
    public Working<CaseFile> resume(String ref, String id, JsonNode body, Optional<String> key, Caller by) {
        return acting.on(
                new Acting.Asked(ref, "resumption " + id, body, key, by),
                file -> find(file, id)
                        .map(clock -> came(file, clocks.resume(file.ref(), clock.id(), by.id())))
                        .orElseGet(Working.NotThere::new));
    }

    private Optional<CaseClock> find(CaseFile file, String id) {
        return clocks.of(file.ref()).stream()
                .filter(clock -> clock.id().toString().equals(id))
                .findFirst();
    }

    private Working<CaseFile> came(CaseFile file, Pausing pausing) {
        return switch (pausing) {
            case Pausing.Done _ -> new Working.Done<>(records.find(file.id()).orElseThrow());
            case Pausing.NotThere() -> new Working.NotThere<>();
            case Pausing.NotNow(var clock) -> new Working.ClockStays<>(CaseTexts.CLOCK_IS.filled(clock.state()));
        };
    }
}
