package dev.makegood.server.authority;

import dev.makegood.server.identity.Grade;
import dev.makegood.vocabulary.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * How much goodwill may be given without asking, in one currency.
 *
 * @param grade of whoever gives; nothing where it holds for all grades that have no limit of their own
 * @param branch whose month it is; nothing where it holds for all branches that have no limit of their own
 * @param approver the lowest grade that may go beyond it
 * @param version how often it was changed, from 1
 */
public record Limit(
        UUID id,
        BudgetScope scope,
        Optional<Grade> grade,
        Optional<String> branch,
        Money amount,
        Grade approver,
        int version) {}
