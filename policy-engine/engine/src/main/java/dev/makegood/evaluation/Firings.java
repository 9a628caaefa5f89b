package dev.makegood.evaluation;

import dev.makegood.meaning.Fuel;
import dev.makegood.vocabulary.Facts;
import java.util.List;

/** Finds which rules fire on the facts of a case. */
interface Firings {
    /**
     * All that fires, in no particular order.
     *
     * @param most how many may fire
     * @throws TooMuch where more would
     * @throws Fuel.Exhausted where finding out takes more than {@code fuel} allows
     */
    List<Fired> of(Facts facts, Fuel fuel, int most);

    /** More fired, or more was proposed, than one evaluation may. */
    final class TooMuch extends RuntimeException {
        TooMuch() {
            super("limit reached", null, false, false);
        }
    }
}
