package dev.makegood.server.organisation;

/** That other moments are frozen than before. It is heard within the transaction that makes it so. */
public record FreezesMoved() {}
