package dev.makegood.server.care;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is known of a customer for care.
 *
 * @param customer what the customer is called
 * @param branch which looks after the customer; nothing where every branch does
 * @param language in which the customer is spoken to, {@code en} or {@code vi}
 * @param facts in the words of the rule sets that are asked
 * @param askedOn the last day for which the rules were asked
 */
public record CareCustomer(
        UUID id,
        String customer,
        Optional<String> branch,
        String language,
        ObjectNode facts,
        LocalDate askedOn,
        Instant changedAt) {}
