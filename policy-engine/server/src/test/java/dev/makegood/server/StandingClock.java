package dev.makegood.server;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives the server a clock that stands still. */
@TestConfiguration(proxyBeanMethods = false)
class StandingClock {
    @Bean
    @Primary
    SettableClock standingClock() {
        return new SettableClock();
    }
}
