package dev.makegood.server.care;

import org.springframework.beans.factory.BeanFactory;

/** Rounds for tests, which do not wait for the minute. */
public final class Rounds {
    private Rounds() {}

    public static void run(BeanFactory server) {
        server.getBean(CareRound.class).askAll();
    }
}
