package dev.makegood.server.clock;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How clocks warn.
 *
 * @param warnAt after how many per cent of its time, from 1 to 99, where that is another than usual
 */
@ConfigurationProperties("makegood.clocks")
record ClockSettings(Map<Due, Integer> warnAt) {
    private static final int USUALLY = 75;

    ClockSettings {
        warnAt = warnAt == null ? Map.of() : Map.copyOf(warnAt);
        warnAt.forEach((due, percent) -> {
            if (percent < 1 || percent > 99) {
                throw new IllegalArgumentException(
                        "%s must warn at 1 to 99 per cent but at %d".formatted(due, percent));
            }
        });
    }

    int warnAt(Due due) {
        return warnAt.getOrDefault(due, USUALLY);
    }
}
