package dev.makegood.server.mail;

import dev.makegood.server.postgres.Timestamps;
import java.sql.Types;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
        put(address, subject, text, null);
    }

    /** Whose text has {@link SecretLink#PLACE} where a link is to stand, of that for which it is made. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void putWithLink(String address, String subject, String text, UUID of) {
        put(address, subject, text, of);
    }

    private void put(String address, String subject, String text, @Nullable UUID secretOf) {
        if (!isOn) {
            return;
        }
        jdbc.sql("""
            INSERT INTO mail (id, address, subject, text, secret_of, next_at)
            VALUES (:id, :address, :subject, :text, :secretOf, :now)
            """)
                .param("id", UUID.randomUUID())
                .param("address", address)
                .param("subject", subject.replaceAll("\\p{Cntrl}", " "))
                .param("text", text)
                .param("secretOf", secretOf, Types.OTHER)
                .param("now", Timestamps.of(clock.instant()))
                .update();
    }
}
