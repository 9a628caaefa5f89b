package dev.makegood.vocabulary;

/** How a text is read where it can be read in several ways: what is in question, and the reading chosen and why. */
public record Reading(Text question, Text reading) {}
