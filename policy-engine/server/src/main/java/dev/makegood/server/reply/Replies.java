package dev.makegood.server.reply;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.authority.Budget;
import dev.makegood.server.authority.Standing;
import dev.makegood.server.decision.Decision;
import dev.makegood.server.decision.DecisionsOnRecord;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.organisation.OfferedReasons;
import dev.makegood.server.organisation.UsualReason;
import dev.makegood.server.request.Members;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Takes and shows replies to what was recommended. */
@Service
@PreAuthorize("hasAuthority('replies')")
public class Replies {
    private static final int MOST_LISTED = 500;

    private final DecisionsOnRecord decisions;
    private final RepliedCases cases;
    private final Giving giving;
    private final Granting granting;
    private final Escalations escalations;
    private final ReplyRecords records;
    private final DefenceRecords defences;
    private final OfferedReasons reasons;
    private final Standing standing;
    private final AuditTrail audit;
    private final TransactionOperations transactions;
    private final Duration window;

    Replies(
            DecisionsOnRecord decisions,
            RepliedCases cases,
            Giving giving,
            Granting granting,
            Escalations escalations,
            ReplyRecords records,
            DefenceRecords defences,
            OfferedReasons reasons,
            Standing standing,
            AuditTrail audit,
            TransactionOperations transactions,
            @Value("${makegood.replies.correction-window}") Duration window) {
        this.decisions = decisions;
        this.cases = cases;
        this.giving = giving;
        this.granting = granting;
        this.escalations = escalations;
        this.records = records;
        this.defences = defences;
        this.reasons = reasons;
        this.standing = standing;
        this.audit = audit;
        this.transactions = transactions;
        this.window = window;
    }

    /** A reply in that case as the body says. */
    public Replying reply(String caseRef, JsonNode body, Caller by) {
        var request = ReplyRequest.of(body, reasons);
        var decision = request.decision.flatMap(id -> find(id, caseRef, by));
        if (request.decision.isPresent() && decision.isEmpty()) {
            return new Replying.NotThere();
        }
        return decision.map(known -> giving.reply(known, request, by))
                .orElseGet(() -> new Replying.NotValid(request.faults()));
    }

    /**
     * What that reply gave is taken back, if it is not too late. Whoever gave it may, and whoever sees all decisions of
     * the branch.
     */
    public Replying correct(String caseRef, UUID id, JsonNode body, Caller by) {
        var found = records.find(id)
                .filter(reply -> reply.to().caseRef().equals(caseRef) && reply.kind() != ReplyKind.CORRECTED)
                .filter(reply -> mayCorrect(reply, by) && cases.mayWork(caseRef, by));
        if (found.isEmpty()) {
            return new Replying.NotThere();
        }
        var members = Members.of(body, ReplyRequest.Reasons.REASON, ReplyRequest.Reasons.NOTE);
        var why = new ReplyRequest.Reasons(members, reasons).of(UsualReason.Kind.CORRECT);
        return members.faults().isEmpty()
                ? transactions.execute(_ -> correct(found.get(), why, by))
                : new Replying.NotValid(members.faults());
    }

    private Replying correct(Reply mistake, Reply.Why why, Caller by) {
        records.take(mistake.to().caseRef());
        if (!mayStillFall(mistake) || !records.fall(mistake.id())) {
            return new Replying.TooLate();
        }
        granting.takeBack(records.entries(mistake.id()));
        if (mistake.kind() == ReplyKind.ESCALATED) {
            escalations.withdrawn(mistake.id());
        }
        var correction =
                Reply.of(mistake.to(), ReplyKind.CORRECTED, Optional.of(mistake.id()), Optional.empty(), why, by);
        records.add(correction, Optional.empty());
        cases.replied(correction, Optional.empty());
        audit.record(Act.of(by.id(), "reply.corrected", "reply:" + mistake.id())
                .with("decision", mistake.to().decision().toString())
                .with("correction", correction.id().toString()));
        return new Replying.Done(records.find(correction.id()).orElseThrow());
    }

    /** What is only asked for is withdrawn until it is answered. */
    private boolean mayStillFall(Reply mistake) {
        return mistake.kind() == ReplyKind.ESCALATED || records.isWithin(mistake.id(), window);
    }

    private static boolean mayCorrect(Reply reply, Caller by) {
        return reply.by().id().equals(by.id())
                || by.may(Scope.DECISIONS_BRANCH)
                        && reply.by().branch().isPresent()
                        && reply.by().branch().equals(Optional.ofNullable(by.branch()));
    }

    /** Those to a decision, oldest first; nothing where the caller may not see that decision. */
    @PreAuthorize("hasAnyAuthority('decisions', 'decisions:branch', 'decisions:all')")
    public Optional<List<Reply>> to(String decision, Caller caller) {
        return decisions
                .find(decision, caller)
                .map(found ->
                        records.to(UUID.fromString(found.document().path("id").asString(""))));
    }

    /** What the caller may still give in the case of that decision; nothing where the caller may not see it. */
    @PreAuthorize("hasAnyAuthority('decisions', 'decisions:branch', 'decisions:all')")
    public Optional<List<Budget>> budgets(String decision, Caller caller) {
        return decisions.find(decision, caller).map(found -> standing.budgets(caller, granting.matter(found)));
    }

    /** Those that hold today and the caller may see, which end soonest first. */
    @PreAuthorize("hasAnyAuthority('replies', 'decisions:all')")
    public List<Reply> promises(Optional<String> caseRef, Caller caller) {
        return records.promises(caller, caseRef, granting.today(), MOST_LISTED);
    }

    /** One's own, newest first; all of them for whoever may see all decisions. */
    @PreAuthorize("hasAnyAuthority('replies', 'decisions:all')")
    public List<DefenceRecord> defences(Optional<UUID> decision, Caller caller) {
        var actor = caller.may(Scope.DECISIONS_ALL) ? Optional.<String>empty() : Optional.of(caller.id());
        return defences.list(actor, decision, MOST_LISTED);
    }

    /** How long a reply can be corrected. */
    @PreAuthorize("isAuthenticated()")
    public Duration correctionWindow() {
        return window;
    }

    private Optional<Decision> find(UUID id, String caseRef, Caller by) {
        return decisions
                .find(id.toString(), by)
                .filter(found -> found.document().path("caseRef").asString("").equals(caseRef))
                .filter(_ -> cases.mayWork(caseRef, by));
    }
}
