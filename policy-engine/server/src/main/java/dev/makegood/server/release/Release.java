package dev.makegood.server.release;

import dev.makegood.language.RuleSetFiles;

/**
 * An immutable, numbered version of a rule set.
 *
 * @param number 1 for the first of its rule set
 * @param digest {@code sha256:…} over its files
 */
public record Release(String ruleSet, int number, String digest, RuleSetFiles files) {}
