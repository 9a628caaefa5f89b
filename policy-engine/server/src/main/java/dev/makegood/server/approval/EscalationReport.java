package dev.makegood.server.approval;

import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.identity.Grade;
import dev.makegood.vocabulary.Money;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What was escalated in a period, which is to be the exception.
 *
 * @param from its first day
 * @param to its last day
 * @param replies how many replies there were, corrections left out
 * @param escalations how many of them asked somebody else
 * @param states what came of those
 * @param answeredWithin after how long half of the answered ones were answered; nothing where none was
 * @param limits the limits that did not hold what was asked, the most often first
 * @param rules the rules that asked for somebody's agreement, the most often first
 */
public record EscalationReport(
        LocalDate from,
        LocalDate to,
        long replies,
        long escalations,
        Map<ApprovalState, Long> states,
        Optional<Duration> answeredWithin,
        List<ByLimit> limits,
        List<ByRule> rules) {
    public EscalationReport {
        states = Map.copyOf(states);
        limits = List.copyOf(limits);
        rules = List.copyOf(rules);
    }

    /**
     * How often a limit was too narrow.
     *
     * @param now what it is today; nothing where it was removed
     * @param grade of whoever gives, where it is of one
     * @param branch where it is of one
     * @param escalations how often it did not hold what was asked
     * @param alone how often nothing but this limit stood in the way
     * @param sparesHalf what the limit would have had to be to spare half of those; nothing where there were none
     * @param sparesAll the same for all of those
     */
    public record ByLimit(
            UUID limit,
            BudgetScope scope,
            Optional<Money> now,
            Optional<Grade> grade,
            Optional<String> branch,
            long escalations,
            long alone,
            Optional<Money> sparesHalf,
            Optional<Money> sparesAll) {}

    /** How often a rule asked for somebody's agreement. */
    public record ByRule(String ruleSet, String approver, long escalations) {}
}
