package dev.makegood.mining;

import java.util.List;

/**
 * What was found.
 *
 * @param best the changes that cover most, then spoil least, then change least; none that spoils as many as it covers
 * @param lessons how many decisions there were that people did otherwise in than the rules say now
 * @param settled how many in which they did as the rules say now
 * @param tried how many changes were tried
 * @param possible how many there are to try
 */
public record Mined(List<FoundChange> best, int lessons, int settled, int tried, int possible) {
    public Mined {
        best = List.copyOf(best);
    }
}
