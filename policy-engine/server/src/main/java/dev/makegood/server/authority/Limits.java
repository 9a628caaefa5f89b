package dev.makegood.server.authority;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.identity.Branches;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.organisation.Settling;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Lists, makes, changes and removes limits. What was given before stays given. */
@Service
@PreAuthorize("hasAuthority('limits')")
public class Limits {
    private static final Text OTHER_CURRENCY =
            new Text("This limit is in another currency", "Hạn mức này tính bằng loại tiền khác");
    private static final Text KEEP_CURRENCY = new Text(
            "Give an amount in its currency, or make another limit",
            "Hãy gửi số tiền bằng đúng loại tiền của hạn mức, hoặc lập hạn mức khác");

    private final LimitRecords records;
    private final Branches branches;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    Limits(LimitRecords records, Branches branches, AuditTrail audit, TransactionOperations transactions) {
        this.records = records;
        this.branches = branches;
        this.audit = audit;
        this.transactions = transactions;
    }

    /** Those of a kind together, the general one first. */
    @PreAuthorize("hasAuthority('rule-sets')")
    public List<Limit> all() {
        return records.all();
    }

    /** A limit as the body says; it holds from then on. */
    public Settling<Limit> make(JsonNode body, Caller by) {
        var request = new LimitRequest(body, branches::contain);
        if (!request.faults().isEmpty()) {
            return new Settling.NotValid<>(request.faults());
        }
        var limit = request.limit(UUID.randomUUID());
        return transactions.execute(
                _ -> records.add(limit) ? done(limit, "limit.made", by) : new Settling.AlreadyThere<>());
    }

    /** The limit with the amount and approver that the body says, if nobody else changed it since. */
    public Settling<Limit> change(UUID id, JsonNode body, Caller by) {
        return records.find(id).map(before -> change(before, body, by)).orElseGet(Settling.NotThere::new);
    }

    /** Nobody is held to it any more. */
    public Settling<Limit> remove(UUID id, Caller by) {
        return transactions.execute(_ -> records.find(id)
                .<Settling<Limit>>map(limit -> {
                    records.remove(id);
                    return done(limit, "limit.removed", by);
                })
                .orElseGet(Settling.NotThere::new));
    }

    private Settling<Limit> change(Limit before, JsonNode body, Caller by) {
        var request = Members.of(body, LimitRequest.AMOUNT, LimitRequest.APPROVER, LimitRequest.VERSION);
        var amount = request.money(LimitRequest.AMOUNT);
        var approver = LimitRequest.approver(request);
        var version = request.number(LimitRequest.VERSION, 1, Integer.MAX_VALUE - 1);
        if (amount.filter(given -> !given.currency().equals(before.amount().currency()))
                .isPresent()) {
            request.note(LimitRequest.AMOUNT, FactFault.Code.OUT_OF_BOUNDS.name(), OTHER_CURRENCY, KEEP_CURRENCY);
        }
        if (!request.faults().isEmpty()) {
            return new Settling.NotValid<>(request.faults());
        }
        var limit = new Limit(
                before.id(),
                before.scope(),
                before.grade(),
                before.branch(),
                amount.orElseThrow(),
                approver.orElseThrow(),
                version.orElseThrow());
        return transactions.execute(_ -> records.change(limit)
                ? done(records.find(limit.id()).orElseThrow(), "limit.changed", by)
                : new Settling.ChangedMeanwhile<>());
    }

    private Settling<Limit> done(Limit limit, String action, Caller by) {
        var act = Act.of(by.id(), action, "limit:" + limit.id())
                .with(LimitRequest.SCOPE, limit.scope().name())
                .with(LimitRequest.AMOUNT, limit.amount().toString())
                .with(LimitRequest.APPROVER, limit.approver().name());
        var ofGrade = limit.grade()
                .map(Grade::name)
                .map(grade -> act.with(LimitRequest.GRADE, grade))
                .orElse(act);
        audit.record(limit.branch()
                .map(branch -> ofGrade.with(LimitRequest.BRANCH, branch))
                .orElse(ofGrade));
        return new Settling.Done<>(limit);
    }
}
