package dev.makegood.server.reply;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.authority.Matter;
import dev.makegood.server.authority.Standing;
import dev.makegood.server.decision.CappedRests;
import dev.makegood.server.decision.Decision;
import dev.makegood.server.decision.Rechecks;
import dev.makegood.server.decision.RecommendedEffect;
import dev.makegood.server.identity.Caller;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionOperations;
import tools.jackson.databind.JsonNode;

/** Puts replies on record, and moves the ledger with them: both or neither. */
@Component
class Giving {
    private static final int LONGEST_PROMISE_YEARS = 10;

    private final RepliedCases cases;
    private final Rechecks rechecks;
    private final CappedRests rests;
    private final ReplyRecords records;
    private final DefenceRecords defences;
    private final Granting granting;
    private final Standing standing;
    private final Escalations escalations;
    private final AuditTrail audit;
    private final TransactionOperations transactions;

    Giving(
            RepliedCases cases,
            Rechecks rechecks,
            CappedRests rests,
            ReplyRecords records,
            DefenceRecords defences,
            Granting granting,
            Standing standing,
            Escalations escalations,
            AuditTrail audit,
            TransactionOperations transactions) {
        this.cases = cases;
        this.rechecks = rechecks;
        this.rests = rests;
        this.records = records;
        this.defences = defences;
        this.granting = granting;
        this.standing = standing;
        this.escalations = escalations;
        this.audit = audit;
        this.transactions = transactions;
    }

    Replying reply(Decision decision, ReplyRequest request, Caller by) {
        return reply(decision, request, Optional.empty(), by);
    }

    /** The same as the answer to what was escalated by that reply. */
    Replying answer(Decision decision, ReplyRequest request, Reply escalated, Caller by) {
        return reply(decision, request, Optional.of(escalated), by);
    }

    private Replying reply(Decision decision, ReplyRequest request, Optional<Reply> escalated, Caller by) {
        var effect = request.effect.flatMap(rank -> RecommendedEffect.ranked(decision.document(), rank));
        if (request.effect.isPresent() && effect.isEmpty()) {
            request.members.note(
                    ReplyRequest.EFFECT, FactFault.Code.NOT_IN_LIST.name(), ReplyTexts.NO_EFFECT, ReplyTexts.GIVE_RANK);
        }
        var gift = effect.flatMap(known -> gift(decision, known, request));
        if (escalated.isEmpty() && request.kind.filter(ReplyKind::gives).isPresent()) {
            gift.filter(Gift::isMoreThanRecommended).ifPresent(more -> holdToSomeLimit(more, decision, request, by));
        }
        var until = until(gift, request);
        if (!request.faults().isEmpty()) {
            return new Replying.NotValid(request.faults());
        }
        var changed = rechecks.changed(decision.document(), effect.orElseThrow(), cases.facts(decision, by));
        var wish = new Wish(decision, effect.orElseThrow(), request, gift, until, escalated, by);
        return changed.isEmpty() ? transactions.execute(status -> reply(wish, status)) : new Replying.Stale(changed);
    }

    /** What is to be given or asked for. */
    private Optional<Gift> gift(Decision decision, RecommendedEffect effect, ReplyRequest request) {
        return request.kind.filter(kind -> kind != ReplyKind.DECLINED).map(kind -> {
            var given = rests.gesture(decision.document(), effect).orElse(effect);
            if (given.isCappedRest()) {
                request.members.note(
                        ReplyRequest.EFFECT,
                        FactFault.Code.OUT_OF_BOUNDS.name(),
                        ReplyTexts.TYPE_UNKNOWN,
                        ReplyTexts.ASK_BY_GESTURE);
            }
            if (kind.gives() && given.isOpen()) {
                request.members.note(
                        ReplyRequest.EFFECT, "AMOUNT_UNKNOWN", ReplyTexts.AMOUNT_UNKNOWN, ReplyTexts.TELL_MORE);
            }
            return isOther(kind, request) ? Gift.adapted(given, request) : Gift.of(given);
        });
    }

    private static boolean isOther(ReplyKind kind, ReplyRequest request) {
        return kind == ReplyKind.ADAPTED
                || kind == ReplyKind.ESCALATED && (request.amount.isPresent() || request.quantity.isPresent());
    }

    /** Without a limit in its currency nobody would stop it. */
    private void holdToSomeLimit(Gift more, Decision decision, ReplyRequest request, Caller by) {
        var currency = more.amount().orElseThrow().currency();
        if (standing.budgets(by, granting.matter(decision)).stream()
                .noneMatch(budget -> budget.limit().currency().equals(currency))) {
            request.members.note(
                    ReplyRequest.AMOUNT,
                    FactFault.Code.OUT_OF_BOUNDS.name(),
                    ReplyTexts.NO_LIMIT,
                    ReplyTexts.GIVE_LESS);
        }
    }

    /** As the request says, or as the rules do in days. */
    private Optional<LocalDate> until(Optional<Gift> gift, ReplyRequest request) {
        var today = granting.today();
        request.promisedUntil.ifPresent(day -> {
            if (gift.filter(known -> known.effect().isGesture()).isEmpty()) {
                note(request, ReplyTexts.ONLY_OF_GESTURES);
            } else if (day.isBefore(today) || day.isAfter(today.plusYears(LONGEST_PROMISE_YEARS))) {
                note(request, ReplyTexts.DOES_NOT_FIT);
            }
        });
        return request.promisedUntil.or(() -> gift.map(known -> known.effect().term("validDays"))
                .filter(JsonNode::isNumber)
                .map(days -> today.plusDays(days.asInt())));
    }

    private static void note(ReplyRequest request, Text reason) {
        request.members.note(
                ReplyRequest.PROMISED_UNTIL, FactFault.Code.OUT_OF_BOUNDS.name(), reason, ReplyTexts.GIVE_LATER_DAY);
    }

    private Replying reply(Wish wish, TransactionStatus status) {
        var to = wish.to();
        records.take(to.caseRef());
        var earlier = records.standing(to.decision(), to.effect());
        if (!earlier.map(Reply::id).equals(wish.escalated().map(Reply::id))) {
            return earlier.<Replying>map(Replying.RepliedAlready::new).orElseGet(Replying.NotThere::new);
        }
        var before = givenBefore(wish);
        if (before.isPresent()) {
            return new Replying.RepliedAlready(before.get());
        }
        var matter = granting.matter(wish.decision());
        if (wish.kind() == ReplyKind.ESCALATED) {
            return escalate(wish, matter);
        }
        var approver = wish.approver();
        if (approver.isPresent() && wish.kind().gives()) {
            return new Replying.NeedsApproval(approver.get().name());
        }
        return give(wish, matter, status);
    }

    private Replying give(Wish wish, Matter matter, TransactionStatus status) {
        return switch (granting.give(wish, matter)) {
            case Granting.Given.NotMore(var over, var approver) -> {
                status.setRollbackOnly();
                yield new Replying.OverBudget(over, approver);
            }
            case Granting.Given.All(var entries) -> {
                wish.escalated().ifPresent(escalated -> records.fall(escalated.id()));
                yield put(wish, matter, entries);
            }
        };
    }

    private Optional<Reply> givenBefore(Wish wish) {
        return wish.gift()
                .flatMap(_ -> records.givenBefore(wish.to()).stream()
                        .filter(earlier -> wish.request()
                                .besides
                                .filter(earlier.id()::equals)
                                .isEmpty())
                        .findFirst());
    }

    private Replying escalate(Wish wish, Matter matter) {
        var reply = Reply.of(
                wish.to(), ReplyKind.ESCALATED, Optional.empty(), Optional.empty(), wish.request().why, wish.by());
        records.add(reply, matter.customer());
        records.stand(reply);
        var asked = new Asked(
                !isOther(wish.kind(), wish.request()),
                wish.gesture().map(Gift::given),
                wish.until(),
                wish.request().besides);
        escalations.escalated(new Escalation(
                reply,
                asked,
                Granting.goodwill(wish),
                matter,
                wish.approver(),
                wish.approverOfRest(),
                granting.exceeded(wish, matter),
                wish.by()));
        return done(reply, Optional.empty(), List.of());
    }

    private Replying put(Wish wish, Matter matter, List<UUID> entries) {
        var given = wish.gesture().map(Gift::given);
        var reply = Reply.of(wish.to(), wish.kind(), Optional.empty(), given, wish.request().why, wish.by());
        records.add(reply, matter.customer());
        records.stand(reply);
        entries.forEach(entry -> records.addEntry(reply.id(), entry));
        wish.until().ifPresent(until -> records.promise(reply.id(), until));
        if (reply.kind().gives()) {
            cases.passUp(wish);
        }
        if (reply.kind() == ReplyKind.TAKEN) {
            defences.add(reply.id(), wish.decision(), wish.effect().text("rule"));
        }
        return done(reply, wish.escalated(), entries);
    }

    private Replying done(Reply reply, Optional<Reply> escalated, List<UUID> entries) {
        cases.replied(reply, escalated);
        audit.record(act(reply, entries));
        return new Replying.Done(records.find(reply.id()).orElseThrow());
    }

    private static Act act(Reply reply, List<UUID> entries) {
        var act = Act.of(reply.by().id(), "reply.given", "reply:" + reply.id())
                .with("decision", reply.to().decision().toString())
                .with("effect", String.valueOf(reply.to().effect()))
                .with("kind", reply.kind().name())
                .with("entries", entries.stream().map(UUID::toString).toList());
        var amount = reply.given().flatMap(Reply.Given::amount);
        var withAmount =
                amount.map(money -> act.with("amount", money.toString())).orElse(act);
        return reply.why().key().map(key -> withAmount.with("reason", key)).orElse(withAmount);
    }
}
