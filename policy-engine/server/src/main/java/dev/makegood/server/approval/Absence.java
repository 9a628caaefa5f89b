package dev.makegood.server.approval;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Days on which somebody does not work.
 *
 * @param user whose
 * @param from its first day
 * @param to its last day
 * @param standIn the user name of whoever answers in the meantime what waits for them
 */
public record Absence(UUID id, String user, LocalDate from, LocalDate to, Optional<String> standIn) {}
