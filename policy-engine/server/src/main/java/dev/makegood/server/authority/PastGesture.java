package dev.makegood.server.authority;

import dev.makegood.vocabulary.Money;
import java.time.Instant;
import java.util.Optional;

/** Something that a customer was given before. */
public record PastGesture(String type, Optional<Money> amount, Instant givenAt, Optional<String> branch) {}
