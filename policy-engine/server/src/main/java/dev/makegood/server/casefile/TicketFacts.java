package dev.makegood.server.casefile;

import dev.makegood.server.clock.CaseClock;
import dev.makegood.server.clock.Clocks;
import dev.makegood.server.clock.Due;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
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
        var facts = new LinkedHashMap<String, JsonNode>();
        facts.put("waitingForCustomer", JSON.booleanNode(file.status() == CaseStatus.PENDING));
        resolution(of(Due.RESOLUTION, all), facts, file.status().isOver());
        replies(all, facts);
        return facts;
    }

    private void resolution(List<CaseClock> all, Map<String, JsonNode> facts, boolean isOver) {
        if (all.isEmpty()) {
            return;
        }
        var last = all.getLast();
        var open = clocks.counted(last).plus(clocks.paused(last));
        facts.put("pausedMin", minutes(clocks.paused(last)));
        if (isOver && last.metAt().isPresent()) {
            facts.put("resolutionMin", minutes(open));
        } else {
            facts.put("elapsedMin", minutes(open));
        }
    }

    private void replies(List<CaseClock> all, Map<String, JsonNode> facts) {
        of(Due.FIRST_REPLY, all).stream()
                .filter(clock -> clock.metAt().isPresent())
                .findFirst()
                .ifPresent(first -> {
                    facts.put("firstReplyMin", minutes(clocks.counted(first)));
                    facts.put(
                            "nextReplyMin",
                            minutes(of(Due.NEXT_REPLY, all).stream()
                                    .map(clocks::counted)
                                    .reduce(Duration.ZERO, (one, other) -> one.compareTo(other) > 0 ? one : other)));
                });
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
