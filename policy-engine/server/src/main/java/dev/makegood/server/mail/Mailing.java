package dev.makegood.server.mail;

import dev.makegood.server.retry.Schedule;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sends mails: every node does, and each mail is one node's at a time. */
@Component
class Mailing {
    static final Duration KEPT = Duration.ofDays(7);
    static final Schedule SCHEDULE = new Schedule(List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(8)));

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);
    /** Longer than an attempt may take. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final MailRecords records;
    private final Outbox outbox;
    private final JavaMailSender server;
    private final SecretLink links;
    private final Clock clock;
    private final String from;
    private final AtomicBoolean underway = new AtomicBoolean();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Mailing(
            MailRecords records,
            Outbox outbox,
            JavaMailSender server,
            SecretLink links,
            Clock clock,
            @Value("${makegood.mail.from:}") String from) {
        this.records = records;
        this.outbox = outbox;
        this.server = server;
        this.links = links;
        this.clock = clock;
        this.from = from;
    }

    /** Beside this, so that a slow mail server holds up nothing else. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        if (outbox.isOn() && underway.compareAndSet(false, true)) {
            threads.execute(this::sendAll);
        }
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        try {
            records.forgetBefore(clock.instant().minus(KEPT));
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Old mails are forgotten later: {}", e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private void sendAll() {
        try {
            var isMore = true;
            while (isMore) {
                var claimed = records.claim(clock.instant(), LEASE);
                claimed.ifPresent(this::send);
                isMore = claimed.isPresent() && !Thread.currentThread().isInterrupted();
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.debug("Mails are sent later: {}", e.getMessage());
        } finally {
            underway.set(false);
        }
    }

    private void send(MailRecords.Claimed mail) {
        text(mail)
                .ifPresentOrElse(
                        text -> send(mail, text), () -> records.noteFailed(mail, clock.instant(), Optional.empty()));
    }

    private Optional<String> text(MailRecords.Claimed mail) {
        return mail.secretOf().isEmpty()
                ? Optional.of(mail.text())
                : links.make(mail.secretOf().get()).map(link -> mail.text().replace(SecretLink.PLACE, link));
    }

    /** What it says of a failure may name the address, so only its kind is logged. */
    private void send(MailRecords.Claimed mail, String text) {
        try {
            server.send(message(mail, text));
        } catch (RuntimeException e) {
            var next = SCHEDULE.next(mail.attempt(), clock.instant());
            LOG.warn(
                    "Mail {} was not sent ({}), next: {}",
                    mail.id(),
                    e.getClass().getSimpleName(),
                    next);
            records.noteFailed(mail, clock.instant(), next);
            return;
        }
        records.noteSent(mail, clock.instant());
    }

    private SimpleMailMessage message(MailRecords.Claimed mail, String text) {
        var message = new SimpleMailMessage();
        message.setFrom(from);
        message.setTo(mail.address());
        message.setSubject(mail.subject());
        message.setText(text);
        return message;
    }
}
