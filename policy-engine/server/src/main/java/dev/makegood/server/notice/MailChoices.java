package dev.makegood.server.notice;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.mail.Outbox;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Lets people choose which notices they are told by mail as well. */
@Service
@PreAuthorize(Notices.FOR_PEOPLE)
public class MailChoices {
    private static final String KINDS = "kinds";
    private static final String ALL_KINDS =
            Arrays.stream(NoticeKind.values()).map(NoticeKind::key).collect(Collectors.joining(", "));

    private final MailReaders readers;
    private final Outbox outbox;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    MailChoices(MailReaders readers, Outbox outbox, AuditTrail audit, TransactionOperations transactions) {
        this.readers = readers;
        this.outbox = outbox;
        this.audit = audit;
        this.transactions = transactions;
    }

    public MailChoice of(Caller person) {
        var reader = readers.find(Notices.user(person));
        return new MailChoice(
                reader.map(MailReaders.Reader::kinds).orElse(Set.of()),
                reader.flatMap(MailReaders.Reader::address),
                outbox.isOn());
    }

    /** As the body says, unless it has faults. */
    public List<Fault> choose(JsonNode body, Caller person) {
        var members = Members.of(body, KINDS);
        var kinds = members.someOf(KINDS, NoticeKind::find, ALL_KINDS);
        if (members.faults().isEmpty()) {
            choose(kinds.orElseThrow(), person);
        }
        return members.faults();
    }

    private void choose(Set<NoticeKind> kinds, Caller person) {
        transactions.executeWithoutResult(_ -> {
            readers.choose(Notices.user(person), kinds);
            audit.record(Act.of(person.id(), "notices.mail-chosen", person.id())
                    .with(KINDS, kinds.stream().map(NoticeKind::key).sorted().toList()));
        });
    }
}
