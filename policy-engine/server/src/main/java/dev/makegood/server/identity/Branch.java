package dev.makegood.server.identity;

import java.time.Instant;

/** A part of the organisation that people belong to. */
public record Branch(String id, String name, Instant createdAt) {}
