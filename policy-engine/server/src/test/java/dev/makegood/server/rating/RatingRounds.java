package dev.makegood.server.rating;

import org.springframework.beans.factory.BeanFactory;

/** Rounds for tests, which do not wait for the moment. */
public final class RatingRounds {
    private RatingRounds() {}

    public static void run(BeanFactory server) {
        server.getBean(RatingRound.class).rateAll();
    }
}
