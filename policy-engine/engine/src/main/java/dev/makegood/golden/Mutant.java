package dev.makegood.golden;

import dev.makegood.language.RuleSetFiles;

/**
 * A rule set with one small change that its golden cases should notice.
 *
 * @param file that is changed
 * @param line of the change, from 1
 * @param change what stands there, and what stands there now
 * @param files all of them, that one changed
 */
public record Mutant(String file, int line, String change, RuleSetFiles files) {
    @Override
    public String toString() {
        return "%s:%d %s".formatted(file, line, change);
    }
}
