package dev.makegood.server.identity.group;

import java.util.List;

/**
 * In whose hands a rule set is.
 *
 * @param version how often this was said; 0 where nobody ever did
 * @param writing those whose members write it; nobody is named where it is empty
 * @param reviewing those whose members review it
 */
public record RuleSetAccess(String ruleSet, int version, List<Group> writing, List<Group> reviewing) {
    public RuleSetAccess {
        writing = List.copyOf(writing);
        reviewing = List.copyOf(reviewing);
    }
}
