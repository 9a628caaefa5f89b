package dev.makegood.server.identity;

/** What is on record of those who ask. */
@FunctionalInterface
public interface StaffRecords {
    /** {@link StaffRecord#NOTHING} of whom nothing was put down, and of API keys. */
    StaffRecord of(Caller caller);
}
