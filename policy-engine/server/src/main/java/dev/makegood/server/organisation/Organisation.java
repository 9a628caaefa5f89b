package dev.makegood.server.organisation;

import java.time.ZoneId;

/**
 * The organisation that this installation belongs to.
 *
 * @param zone in which its days begin and end
 * @param version how often it was changed, from 1
 */
public record Organisation(String name, ZoneId zone, int version) {}
