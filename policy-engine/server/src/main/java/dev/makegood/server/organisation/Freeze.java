package dev.makegood.server.organisation;

import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Days on which no release goes live for the first time, in the time zone of the organisation.
 *
 * @param from the first of them
 * @param to the last of them
 * @param version how often it was changed, from 1
 */
public record Freeze(UUID id, LocalDate from, LocalDate to, Text reason, int version) {}
