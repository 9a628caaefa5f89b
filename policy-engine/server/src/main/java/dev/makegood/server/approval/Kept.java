package dev.makegood.server.approval;

import dev.makegood.server.authority.Approver;
import dev.makegood.server.reply.Asked;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An approval request as the database keeps it, with the ids of its replies. */
record Kept(
        UUID id,
        String caseRef,
        String ruleSet,
        String asker,
        Asked asked,
        Optional<String> branch,
        Optional<Approver> byRule,
        Approver approver,
        Instant deadline,
        boolean isLate,
        ApprovalState state,
        Optional<UUID> answer,
        Optional<String> standsInFor) {
    boolean isOpen() {
        return state == ApprovalState.OPEN;
    }
}
