package dev.makegood.server.release;

import dev.makegood.language.RuleSetFiles;

/**
 * An immutable, numbered version of a rule set.
 *
 * @param number 1 for the first of its rule set
 * @param digest {@code sha256:…} over those of its files that decide
 * @param files with the golden cases it was shipped with last
 */
public record Release(String ruleSet, int number, String digest, RuleSetFiles files) {}
