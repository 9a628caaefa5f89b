package dev.makegood.server.identity;

import dev.makegood.server.installation.DataDirectory;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/** Makes the first API key where there has never been one, and shows it once. */
@Component
class FirstStart implements InitializingBean {
    static final String FILE = "first-start.txt";
    private static final String AGENT = "agent";
    private static final Duration VALIDITY = Duration.ofDays(365);

    private final ApiKeys keys;
    private final DataDirectory directory;
    private final PrintStream out;

    FirstStart(ApiKeys keys, DataDirectory directory) {
        this.keys = keys;
        this.directory = directory;
        this.out = System.out;
    }

    @Override
    public void afterPropertiesSet() {
        if (keys.haveNeverBeenKept()) {
            createKey();
        }
    }

    /** The readable copy first: what is lost in between is made anew at the next start. */
    private void createKey() {
        var issued = keys.issue(
                AGENT, EnumSet.of(Scope.EVALUATIONS, Scope.DECISIONS, Scope.RULE_SETS, Scope.METRICS), VALIDITY);
        directory.write(FILE, "api-key %s %s%n".formatted(AGENT, issued.text().reveal()));
        keys.keep(issued);
        show(issued);
    }

    private void show(ApiKeys.Issued issued) {
        out.printf(
                """
                First start: one API key was made. It is shown here once and kept in
                %s

                  kind     role   %-46s  valid until
                  api-key  %s  %s  %tF
                %n\
                """,
                directory.file(FILE),
                "key",
                AGENT,
                issued.text().reveal(),
                LocalDate.ofInstant(issued.key().expiresAt(), ZoneOffset.UTC));
    }
}
