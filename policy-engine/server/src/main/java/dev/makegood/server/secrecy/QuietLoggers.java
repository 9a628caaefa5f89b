package dev.makegood.server.secrecy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.slf4j.Marker;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;

/**
 * Lets loggers that would print headers, bodies or parameters of statements say nothing below INFO. No configuration can
 * change that: whoever searches for a fault at DEBUG must not find passwords.
 */
final class QuietLoggers implements ApplicationListener<ApplicationEnvironmentPreparedEvent>, Ordered {
    private static final List<String> QUIET = List.of(
            // Requests as they come in: headers, cookies, forms.
            "org.apache.coyote",
            "org.apache.tomcat",
            // What webhooks send, and the addresses they send it to.
            "org.apache.hc",
            // What is bound to statements, and the sign-in to the database.
            "org.postgresql",
            "org.springframework.jdbc");

    @Override
    public void onApplicationEvent(ApplicationEnvironmentPreparedEvent event) {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getTurboFilterList().removeIf(Quiet.class::isInstance);
            context.addTurboFilter(new Quiet());
        }
    }

    /** After the levels are set, which removes all filters. */
    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }

    private static final class Quiet extends TurboFilter {
        @Override
        public FilterReply decide(
                @Nullable Marker marker,
                Logger logger,
                Level level,
                @Nullable String format,
                Object @Nullable [] arguments,
                @Nullable Throwable thrown) {
            return !level.isGreaterOrEqual(Level.INFO) && isQuiet(logger.getName())
                    ? FilterReply.DENY
                    : FilterReply.NEUTRAL;
        }

        private static boolean isQuiet(String logger) {
            return QUIET.stream().anyMatch(logger::startsWith);
        }
    }
}
