package dev.makegood.server.approval;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.casefile.Cases;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Scope;
import dev.makegood.server.reply.Answering;
import dev.makegood.server.reply.Reply;
import dev.makegood.server.reply.ReplyKind;
import dev.makegood.server.reply.Replying;
import dev.makegood.server.request.Ids;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Shows approval requests to those who asked and to those who may answer, and takes the answers. */
@Service
@PreAuthorize("hasAnyAuthority('replies', 'decisions:all')")
public class Approvals {
    private final ApprovalRecords records;
    private final AbsenceRecords absences;
    private final Answering answering;
    private final Cases cases;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    Approvals(
            ApprovalRecords records,
            AbsenceRecords absences,
            Answering answering,
            Cases cases,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.records = records;
        this.absences = absences;
        this.answering = answering;
        this.cases = cases;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Those the caller may answer, the most urgent first. */
    public List<ApprovalRequest> waiting(Caller caller, Optional<UUID> after, int most) {
        return shown(records.waiting(absences.capacities(caller), after, most));
    }

    /** What the caller asked, newest first. */
    public List<ApprovalRequest> asked(Caller caller, Optional<UUID> after, int most) {
        return shown(records.askedBy(caller.id(), after, most));
    }

    /** Newest first: all of a case that the caller may see, of another one those the caller may see. */
    public List<ApprovalRequest> ofCase(String caseRef, Caller caller) {
        var ofCase = shown(records.ofCase(caseRef));
        return isSeen(caseRef, caller)
                ? ofCase
                : ofCase.stream().filter(request -> maySee(request, caller)).toList();
    }

    private boolean isSeen(String caseRef, Caller caller) {
        return (caller.may(Scope.CASES) || caller.may(Scope.CASES_READ))
                && cases.find(caseRef, caller).isPresent();
    }

    /** Nothing, too, if that is no id or the caller may not see it. */
    public Optional<ApprovalRequest> find(String id, Caller caller) {
        return Ids.read(id)
                .flatMap(records::find)
                .map(kept -> shown(List.of(kept)).getFirst())
                .filter(request -> maySee(request, caller));
    }

    /** It is given as asked, or less where the body says so. */
    public Approving approve(String id, JsonNode body, Caller by) {
        return answer(id, (request, as) -> answering.approve(request.escalation(), request.asked(), body, as), by);
    }

    /** It is not given. */
    public Approving refuse(String id, JsonNode body, Caller by) {
        return answer(id, (request, as) -> answering.refuse(request.escalation(), body, as), by);
    }

    private Approving answer(String text, BiFunction<ApprovalRequest, Caller, Replying> answer, Caller by) {
        var known = find(text, by);
        if (known.isEmpty()) {
            return new Approving.NotThere();
        }
        var id = known.get().escalation().id();
        return transactions.execute(status -> {
            answering.hold(known.get().escalation().to().caseRef());
            var kept = records.find(id).orElseThrow();
            var request = shown(List.of(kept)).getFirst();
            if (!kept.isOpen()) {
                return new Approving.OverAlready(request);
            }
            var capacity = capacity(kept, by);
            if (capacity.isEmpty()) {
                return new Approving.NotThere();
            }
            var replying = answer.apply(request, capacity.get().as());
            if (replying instanceof Replying.Done(var reply)) {
                return done(request, reply, capacity.get());
            }
            status.setRollbackOnly();
            return new Approving.NotNow(replying);
        });
    }

    private Approving done(ApprovalRequest request, Reply answer, Capacity capacity) {
        var id = request.escalation().id();
        var state = state(request, answer);
        records.answer(id, state, answer.id(), capacity.standsInFor());
        var act = Act.of(answer.by().id(), "approval.answered", PassingOn.SUBJECT + id)
                .with("answer", answer.id().toString())
                .with("state", state.name());
        audit.record(capacity.standsInFor().map(user -> act.with("for", user)).orElse(act));
        return new Approving.Done(shown(List.of(records.find(id).orElseThrow())).getFirst());
    }

    private static ApprovalState state(ApprovalRequest request, Reply answer) {
        if (answer.kind() == ReplyKind.DECLINED) {
            return ApprovalState.REFUSED;
        }
        return request.asked().isAllOf(answer.given()) ? ApprovalState.APPROVED : ApprovalState.REDUCED;
    }

    public boolean mayAnswer(ApprovalRequest request, Caller caller) {
        return records.find(request.escalation().id())
                .filter(Kept::isOpen)
                .flatMap(kept -> capacity(kept, caller))
                .isPresent();
    }

    private Optional<Capacity> capacity(Kept request, Caller by) {
        return absences.capacities(by).stream()
                .filter(capacity -> capacity.covers(request))
                .findFirst();
    }

    private boolean maySee(ApprovalRequest request, Caller caller) {
        return caller.may(Scope.DECISIONS_ALL)
                || request.escalation().by().id().equals(caller.id())
                || request.answer()
                        .filter(answer -> answer.by().id().equals(caller.id()))
                        .isPresent()
                || records.find(request.escalation().id())
                        .flatMap(kept -> capacity(kept, caller))
                        .isPresent();
    }

    private List<ApprovalRequest> shown(List<Kept> kept) {
        var ids = kept.stream().map(Kept::id).toList();
        var exceeded = records.exceeded(ids);
        var replies = answering
                .replies(Stream.concat(ids.stream(), kept.stream().flatMap(request -> request.answer().stream()))
                        .toList())
                .stream()
                .collect(Collectors.toMap(Reply::id, Function.identity()));
        return kept.stream()
                .map(request -> new ApprovalRequest(
                        Objects.requireNonNull(replies.get(request.id())),
                        request.asked(),
                        request.branch(),
                        request.byRule(),
                        exceeded.getOrDefault(request.id(), List.of()),
                        request.approver(),
                        request.deadline(),
                        request.isLate(),
                        request.state(),
                        request.answer().map(replies::get),
                        request.standsInFor()))
                .toList();
    }
}
