package dev.makegood.server.care;

import java.util.List;

/**
 * How care is run.
 *
 * @param ruleSets that are asked, where they are live
 * @param hour of the day, 0 to 23 in the time zone of the organisation, from which on they are
 * @param version how often it was changed, from 1
 */
public record CareSettings(List<String> ruleSets, int hour, int version) {
    public CareSettings {
        ruleSets = List.copyOf(ruleSets);
    }
}
