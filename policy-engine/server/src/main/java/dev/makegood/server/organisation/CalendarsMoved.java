package dev.makegood.server.organisation;

/** That a business calendar is open at other moments than before. It is heard within the transaction that makes it so. */
public record CalendarsMoved() {}
