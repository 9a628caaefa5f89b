package dev.makegood.server.casefile;

import dev.makegood.server.clock.CaseClock;
import dev.makegood.server.clock.Clocks;
import dev.makegood.server.clock.Due;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the clocks of a case say of it, in minutes, by the names of attributes of a ticket. */
@Component
class TicketFacts {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal MILLIS_OF_A_MINUTE = BigDecimal.valueOf(60_000);
    private static final int SCALE = 3;

    private final Clocks clocks;

    TicketFacts(Clocks clocks) {
        this.clocks = clocks;
    }

    Map<String, JsonNode> of(CaseFile file) {
        var all = clocks.of(file.ref());
        var now = clocks.now();
        var facts = new LinkedHashMap<String, JsonNode>();
        facts.put("waitingForCustomer", JSON.booleanNode(file.status() == CaseStatus.PENDING));
        resolution(all, now, facts, file.status().isOver());
        replies(all, now, facts);
        return facts;
    }

    private void resolution(List<CaseClock> all, Instant now, Map<String, JsonNode> facts, boolean isOver) {
        var ofResolution = of(Due.RESOLUTION, all);
        if (ofResolution.isEmpty()) {
            return;
        }
        var last = ofResolution.getLast();
        var reading = clocks.read(last, now);
        var name = isOver && last.metAt().isPresent() ? "resolutionMin" : "elapsedMin";
        facts.put(name, minutes(reading.counted().plus(reading.paused())));
        facts.put("pausedMin", minutes(reading.paused()));
    }

    private void replies(List<CaseClock> all, Instant now, Map<String, JsonNode> facts) {
        var first = of(Due.FIRST_REPLY, all).stream()
                .filter(clock -> clock.metAt().isPresent())
                .findFirst();
        if (first.isEmpty()) {
            return;
        }
        facts.put("firstReplyMin", minutes(clocks.read(first.get(), now).counted()));
        var longest = of(Due.NEXT_REPLY, all).stream()
                .map(clock -> clocks.read(clock, now).counted())
                .max(Comparator.naturalOrder());
        facts.put("nextReplyMin", minutes(longest.orElse(Duration.ZERO)));
    }

    /** Those that were not called off, earliest first. */
    private static List<CaseClock> of(Due due, List<CaseClock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.deadline().due() == due)
                .filter(clock -> clock.state() != CaseClock.State.CANCELLED)
                .toList();
    }

    private static JsonNode minutes(Duration duration) {
        return JSON.numberNode(
                BigDecimal.valueOf(duration.toMillis()).divide(MILLIS_OF_A_MINUTE, SCALE, RoundingMode.HALF_UP));
    }
}
