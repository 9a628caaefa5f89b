package dev.makegood.server.authority;

import java.util.Optional;

/**
 * About whom and what something is given.
 *
 * @param caseRef what the case is called
 * @param customer the organisation's key of the customer
 * @param about the order, booking or incident
 * @param branch where it is dealt with; nothing where that is the branch of whoever gives
 */
public record Matter(
        Optional<String> caseRef, Optional<String> customer, Optional<String> about, Optional<String> branch) {}
