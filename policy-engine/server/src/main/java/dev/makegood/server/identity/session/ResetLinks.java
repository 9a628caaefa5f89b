package dev.makegood.server.identity.session;

import dev.makegood.server.installation.PublicAddress;
import dev.makegood.server.mail.Outbox;
import dev.makegood.server.mail.SecretLink;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the links by which people choose another password. The secret is behind the #, where no server logs it. */
@Component
class ResetLinks implements SecretLink {
    static final Duration GOOD_FOR = Duration.ofMinutes(30);

    /** After that nobody waits for the mail any more. */
    private static final Duration WAITED_FOR = Duration.ofHours(1);

    private static final String PAGE = "/ui/new-password#";

    private final ResetRecords records;
    private final PublicAddress address;
    private final Outbox outbox;
    private final Clock clock;

    ResetLinks(ResetRecords records, PublicAddress address, Outbox outbox, Clock clock) {
        this.records = records;
        this.address = address;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Whether there is a mail server, and an address to lead to. */
    boolean areSent() {
        return outbox.isOn() && address.of(PAGE).isPresent();
    }

    @Override
    public Optional<String> make(UUID of) {
        var token = SecretToken.random();
        var now = clock.instant();
        return records.give(of, token, now.plus(GOOD_FOR), now.minus(WAITED_FOR))
                ? address.of(PAGE + token.reveal())
                : Optional.empty();
    }
}
