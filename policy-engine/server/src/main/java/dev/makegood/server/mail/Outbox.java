package dev.makegood.server.mail;

import dev.makegood.server.postgres.Timestamps;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where mails lie until they are sent. */
@Component
public class Outbox {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final boolean isOn;

    Outbox(JdbcClient jdbc, Clock clock, @Value("${makegood.mail.host:}") String host) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.isOn = !host.isBlank();
    }

    /** Whether mails are sent at all. */
    public boolean isOn() {
        return isOn;
    }

    /** Within the transaction of what it tells of: both are there, or neither. Nothing where no mails are sent. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(String address, String subject, String text) {
        if (!isOn) {
            return;
        }
        jdbc.sql("""
            INSERT INTO mail (id, address, subject, text, next_at) VALUES (:id, :address, :subject, :text, :now)
            """)
                .param("id", UUID.randomUUID())
                .param("address", address)
                .param("subject", subject.replaceAll("\\p{Cntrl}", " "))
                .param("text", text)
                .param("now", Timestamps.of(clock.instant()))
                .update();
    }
}
