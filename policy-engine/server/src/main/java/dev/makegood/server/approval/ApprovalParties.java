package dev.makegood.server.approval;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whom approval requests concern. */
@Component
public class ApprovalParties {
    private final ApprovalRecords records;
    private final AbsenceRecords absences;

    ApprovalParties(ApprovalRecords records, AbsenceRecords absences) {
        this.records = records;
        this.absences = absences;
    }

    /**
     * Whom one concerns.
     *
     * @param asker who asked, in the form of an actor
     * @param asked the user names of those who are asked now; nobody where it is over
     */
    public record Parties(String caseRef, String ruleSet, String asker, Set<String> asked) {
        public Parties {
            asked = Set.copyOf(asked);
        }
    }

    public Optional<Parties> of(UUID request) {
        return records.find(request)
                .map(kept -> new Parties(kept.caseRef(), kept.ruleSet(), kept.asker(), asked(kept)));
    }

    private Set<String> asked(Kept request) {
        return request.isOpen() ? absences.asked(request.approver(), request.branch(), request.asker()) : Set.of();
    }
}
