package dev.makegood.mining;

import java.util.List;

/**
 * What was found.
 *
 * @param best the changes that cover most, then spoil least, then change least; none that spoils as many as it covers
 * @param lessons how many decisions there were that people did otherwise in
 * @param taken how many that they took as recommended
 * @param leftOut how many were left out, because their facts do not fit the rules any more or the rule says something else of
 *     them by now
 * @param tried how many changes were tried
 * @param possible how many there are to try
 */
public record Mined(List<FoundChange> best, int lessons, int taken, int leftOut, int tried, int possible) {
    public Mined {
        best = List.copyOf(best);
    }
}
