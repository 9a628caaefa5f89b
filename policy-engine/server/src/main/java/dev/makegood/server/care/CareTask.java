package dev.makegood.server.care;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A kindness to be done for a customer.
 *
 * @param customer what the customer is called
 * @param branch which does it; nothing where any may
 * @param language in which the customer is spoken to, {@code en} or {@code vi}
 * @param type what is done, such as {@code BIRTHDAY_CARD}
 * @param decision by which it is
 * @param effect as it was decided: rule, clause, reason and wording
 * @param madeOn the day for which the rules were asked
 * @param ended how it came to an end; nothing while it waits
 */
public record CareTask(
        UUID id,
        String customer,
        Optional<String> branch,
        String language,
        String ruleSet,
        String type,
        UUID decision,
        JsonNode effect,
        LocalDate madeOn,
        LocalDate dueOn,
        TaskState state,
        Optional<Ended> ended) {
    /**
     * How a kindness came to an end.
     *
     * @param by who did it, by name
     * @param reason why it was skipped
     * @param note what there is to say of it; nothing where nothing was said, or it was erased
     */
    public record Ended(LocalDate on, String by, Optional<String> reason, Optional<String> note) {}
}
