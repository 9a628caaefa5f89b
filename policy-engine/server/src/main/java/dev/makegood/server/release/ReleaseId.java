package dev.makegood.server.release;

/** A release by its rule set and its number, 1 for the first. */
public record ReleaseId(String ruleSet, int number) {}
