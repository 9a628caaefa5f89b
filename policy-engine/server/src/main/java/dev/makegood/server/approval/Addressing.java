package dev.makegood.server.approval;

import dev.makegood.server.authority.Approver;
import dev.makegood.server.authority.Standing;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.organisation.BusinessCalendars;
import dev.makegood.server.reply.Escalation;
import dev.makegood.server.reply.Escalations;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Finds whom to ask: the lowest that may and is there. */
@Component
@EnableConfigurationProperties(ApprovalSettings.class)
class Addressing implements Escalations {
    private final ApprovalRecords records;
    private final AbsenceRecords absences;
    private final Standing standing;
    private final BusinessCalendars calendars;
    private final ApprovalSettings settings;

    Addressing(
            ApprovalRecords records,
            AbsenceRecords absences,
            Standing standing,
            BusinessCalendars calendars,
            ApprovalSettings settings) {
        this.records = records;
        this.absences = absences;
        this.standing = standing;
        this.calendars = calendars;
        this.settings = settings;
    }

    @Override
    public void escalated(Escalation escalation) {
        var branch = escalation
                .matter()
                .branch()
                .or(() -> Optional.ofNullable(escalation.by().branch()));
        var lowest = lowest(escalation);
        var asked = from(Optional.of(lowest), branch, escalation.by().id()).orElse(lowest);
        records.add(escalation, branch, asked, deadline(branch));
    }

    @Override
    public void withdrawn(UUID reply) {
        records.withdraw(reply);
    }

    /** By the rules and by the money; where neither says, the next above. */
    private Approver lowest(Escalation escalation) {
        var byMoney = escalation.over().isEmpty()
                ? Optional.<Approver>empty()
                : escalation.goodwill().map(asked -> standing.approver(asked, escalation.matter(), escalation.by()));
        return Stream.of(escalation.byRule(), escalation.byBudget(), byMoney)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseGet(() ->
                        Approver.above(Optional.ofNullable(escalation.by().grade())
                                        .orElse(Grade.FRONTLINE))
                                .stream()
                                .findFirst()
                                .orElse(Approver.MANAGER));
    }

    /** Who is asked after that one did not answer; nothing where nobody above is there. */
    Optional<Approver> after(Kept request) {
        return from(request.approver().next(), request.branch(), request.asker());
    }

    private Optional<Approver> from(Optional<Approver> first, Optional<String> branch, String asker) {
        return Stream.iterate(first, Optional::isPresent, approver -> approver.flatMap(Approver::next))
                .flatMap(Optional::stream)
                .filter(approver -> !absences.asked(approver, branch, asker).isEmpty())
                .findFirst();
    }

    /** Counted by the hours of the branch. */
    Instant deadline(Optional<String> branch) {
        var now = records.now();
        var calendar = calendars.of(branch).flatMap(calendars::open).orElseGet(calendars::alwaysOpen);
        return calendar.after(now, settings.answerWithin()).orElseGet(() -> now.plus(settings.answerWithin()));
    }
}
