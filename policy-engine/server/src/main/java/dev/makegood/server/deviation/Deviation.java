package dev.makegood.server.deviation;

import dev.makegood.server.reply.ReplyKind;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The same that people did instead of what one rule recommends.
 *
 * @param kind what they did: adapted, declined or escalated it
 * @param times how often
 * @param of how often that effect of the rule was replied to at all
 * @param decisions the newest of those it was done to
 */
public record Deviation(
        From from,
        ReplyKind kind,
        Optional<Reason> reason,
        Optional<Money> amount,
        Optional<BigDecimal> quantity,
        int times,
        int of,
        List<UUID> decisions) {
    public Deviation {
        decisions = List.copyOf(decisions);
    }

    /**
     * What was recommended.
     *
     * @param effect its kind: {@code gesture}
     * @param type of a gesture: {@code VOUCHER}
     */
    public record From(String ruleSet, String rule, String effect, Optional<String> type) {}

    /** A usual reason, as it was then. */
    public record Reason(String key, Text text) {}
}
