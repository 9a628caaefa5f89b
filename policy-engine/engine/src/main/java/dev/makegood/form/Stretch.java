package dev.makegood.form;

/** A stretch of a text over any number of lines. All counts begin at 1; the last column is the one behind the end. */
public record Stretch(int line, int column, int endLine, int endColumn) {}
