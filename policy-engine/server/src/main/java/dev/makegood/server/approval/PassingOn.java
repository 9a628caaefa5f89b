package dev.makegood.server.approval;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.casefile.EntryKind;
import dev.makegood.server.casefile.NewEntry;
import dev.makegood.server.casefile.Timeline;
import dev.makegood.server.reply.Answering;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.node.JsonNodeFactory;

/** Asks the next where nobody answers in time: every node does, and each request is one node's. */
@Component
class PassingOn {
    static final String SUBJECT = "approval-request:";

    private static final Logger LOG = LoggerFactory.getLogger(PassingOn.class);
    private static final int AT_ONCE = 100;

    private final ApprovalRecords records;
    private final Addressing addressing;
    private final Answering answering;
    private final Timeline timeline;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    PassingOn(
            ApprovalRecords records,
            Addressing addressing,
            Answering answering,
            Timeline timeline,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.records = records;
        this.addressing = addressing;
        this.answering = answering;
        this.timeline = timeline;
        this.audit = audit;
        this.transactions = transactions;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
    void goOn() {
        try {
            records.overdue(AT_ONCE).forEach(this::tryToPassOn);
        } catch (RuntimeException e) {
            LOG.debug("Approval requests are passed on later: {}", e.getMessage());
        }
    }

    /** One that cannot be passed on holds up none behind it. */
    private void tryToPassOn(UUID id) {
        try {
            passOn(id);
        } catch (RuntimeException e) {
            LOG.warn("The approval request {} is passed on later: {}", id, e.getMessage());
        }
    }

    private void passOn(UUID id) {
        transactions.executeWithoutResult(_ -> {
            var request = records.find(id).orElseThrow();
            answering.hold(request.caseRef());
            if (records.isOverdue(id)) {
                addressing
                        .after(request)
                        .ifPresentOrElse(
                                next -> {
                                    records.passOn(id, next, addressing.deadline(request.branch()));
                                    put(request, "PASSED_ON", "approval.passed-on", Optional.of(next.name()));
                                },
                                () -> {
                                    records.isLate(id);
                                    put(request, "LATE", "approval.late", Optional.empty());
                                });
            }
        });
    }

    private void put(Kept request, String change, String action, Optional<String> to) {
        var details = JsonNodeFactory.instance
                .objectNode()
                .put("request", request.id().toString())
                .put("change", change);
        to.ifPresent(approver -> details.put("to", approver));
        timeline.appendTo(
                request.caseRef(),
                new NewEntry(EntryKind.APPROVAL, records.now(), Act.SYSTEM, details, Optional.empty()));
        var act = Act.of(Act.SYSTEM, action, SUBJECT + request.id())
                .with("from", request.approver().name());
        audit.record(to.map(approver -> act.with("to", approver)).orElse(act));
    }
}
