package dev.makegood.server.reply;

import dev.makegood.server.audit.Act;
import dev.makegood.server.audit.AuditTrail;
import dev.makegood.server.authority.Budget;
import dev.makegood.server.authority.Claim;
import dev.makegood.server.authority.Ledger;
import dev.makegood.server.authority.Matter;
import dev.makegood.server.authority.Reserving;
import dev.makegood.server.authority.Standing;
import dev.makegood.server.decision.Decision;
import dev.makegood.server.decision.Rechecks;
import dev.makegood.server.decision.RecommendedEffect;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
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
    /** Longer than the transaction may take in which it is reserved and committed. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final int LONGEST_PROMISE_YEARS = 10;

    private final RepliedCases cases;
    private final Rechecks rechecks;
    private final ReplyRecords records;
    private final DefenceRecords defences;
    private final Ledger ledger;
    private final Standing standing;
    private final AuditTrail audit;
    private final Clock clock;
    private final TransactionOperations transactions;

    Giving(
            RepliedCases cases,
            Rechecks rechecks,
            ReplyRecords records,
            DefenceRecords defences,
            Ledger ledger,
            Standing standing,
            AuditTrail audit,
            Clock clock,
            TransactionOperations transactions) {
        this.cases = cases;
        this.rechecks = rechecks;
        this.records = records;
        this.defences = defences;
        this.ledger = ledger;
        this.standing = standing;
        this.audit = audit;
        this.clock = clock;
        this.transactions = transactions;
    }

    Replying reply(Decision decision, ReplyRequest request, Caller by) {
        var effect = request.effect.flatMap(rank -> RecommendedEffect.ranked(decision.document(), rank));
        if (request.effect.isPresent() && effect.isEmpty()) {
            request.members.note(
                    ReplyRequest.EFFECT, FactFault.Code.NOT_IN_LIST.name(), ReplyTexts.NO_EFFECT, ReplyTexts.GIVE_RANK);
        }
        effect.filter(RecommendedEffect::isOpen)
                .filter(_ -> request.kind.filter(ReplyKind::gives).isPresent())
                .ifPresent(_ -> request.members.note(
                        ReplyRequest.EFFECT, "AMOUNT_UNKNOWN", ReplyTexts.AMOUNT_UNKNOWN, ReplyTexts.TELL_MORE));
        var gift = effect.filter(_ -> request.kind.filter(ReplyKind::gives).isPresent())
                .map(known -> gift(known, request));
        gift.filter(Gift::isMoreThanRecommended).ifPresent(more -> holdToSomeLimit(more, decision, request, by));
        var until = until(gift, request);
        if (!request.faults().isEmpty()) {
            return new Replying.NotValid(request.faults());
        }
        var changed = rechecks.changed(decision.document(), effect.orElseThrow(), cases.facts(decision, by));
        return changed.isEmpty()
                ? transactions.execute(
                        status -> reply(new Wish(decision, effect.orElseThrow(), request, gift, until, by), status))
                : new Replying.Stale(changed);
    }

    /** A reply that is well-formed. */
    private record Wish(
            Decision decision,
            RecommendedEffect effect,
            ReplyRequest request,
            Optional<Gift> gift,
            Optional<LocalDate> until,
            Caller by) {
        Reply.To to() {
            var document = decision.document();
            return new Reply.To(
                    document.path("caseRef").asString(""),
                    UUID.fromString(document.path("id").asString("")),
                    document.path("ruleSet").asString(""),
                    document.path("release").asInt(),
                    request.effect.orElseThrow(),
                    effect.likeness());
        }

        ReplyKind kind() {
            return request.kind.orElseThrow();
        }
    }

    private static Gift gift(RecommendedEffect effect, ReplyRequest request) {
        return request.kind.filter(kind -> kind == ReplyKind.ADAPTED).isPresent()
                ? Gift.adapted(effect, request)
                : Gift.of(effect);
    }

    /** Without a limit in its currency nobody would stop it. */
    private void holdToSomeLimit(Gift more, Decision decision, ReplyRequest request, Caller by) {
        var currency = more.amount().orElseThrow().currency();
        if (standing.budgets(by, matter(decision)).stream()
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
        var today = today();
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
        var earlier = records.standing(to.decision(), to.effect()).or(() -> givenBefore(wish));
        if (earlier.isPresent()) {
            return new Replying.RepliedAlready(earlier.get());
        }
        var role = roleToAsk(wish);
        if (role.isPresent()) {
            return new Replying.NeedsApproval(role.get());
        }
        var matter = matter(wish.decision());
        return switch (give(wish, matter)) {
            case Given.NotMore(var over, var approver) -> {
                status.setRollbackOnly();
                yield new Replying.OverBudget(over, approver);
            }
            case Given.All(var entries) -> put(wish, matter, entries);
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

    /** Of an approval that the same rule asks for; one that a budget asks for is for what the budget does not hold. */
    private static Optional<String> roleToAsk(Wish wish) {
        if (wish.gift().isEmpty() || wish.effect().isStatutory()) {
            return Optional.empty();
        }
        return wish.decision()
                .document()
                .path("effects")
                .valueStream()
                .map(RecommendedEffect::new)
                .filter(effect -> effect.text("kind").equals("approval"))
                .filter(effect -> effect.text("rule").equals(wish.effect().text("rule")))
                .filter(effect -> effect.term("cappedBy").isMissingNode())
                .map(effect -> effect.text("role"))
                .filter(role -> !reaches(wish.by(), role))
                .findFirst();
    }

    private static boolean reaches(Caller by, String role) {
        var own = Optional.ofNullable(by.grade());
        return Grade.of(role)
                .filter(needed -> own.filter(
                                grade -> grade == needed || grade != Grade.SPECIALIST && grade.compareTo(needed) > 0)
                        .isPresent())
                .isPresent();
    }

    /** What comes of the ledger. */
    private sealed interface Given {
        record All(List<UUID> entries) implements Given {}

        record NotMore(List<Budget> over, Grade approver) implements Given {}
    }

    private Given give(Wish wish, Matter matter) {
        var entries = new ArrayList<UUID>();
        var gestures = wish.gift()
                .filter(gift -> gift.effect().isGesture())
                .map(Gift::gestures)
                .orElse(List.of());
        for (var gesture : gestures) {
            switch (ledger.reserve(new Claim(gesture, matter, wish.by()), LEASE)) {
                case Reserving.Reserved(var entry) -> entries.add(entry);
                case Reserving.OverLimit over -> {
                    return new Given.NotMore(over.over(), over.approver());
                }
            }
        }
        entries.forEach(ledger::commit);
        return new Given.All(entries);
    }

    private Replying put(Wish wish, Matter matter, List<UUID> entries) {
        var given = wish.gift().filter(gift -> gift.effect().isGesture()).map(Gift::given);
        var reply = Reply.of(wish.to(), wish.kind(), Optional.empty(), given, wish.request().why, wish.by());
        records.add(reply, matter.customer());
        records.stand(reply);
        entries.forEach(entry -> records.addEntry(reply.id(), entry));
        wish.until().ifPresent(until -> records.promise(reply.id(), until));
        if (reply.kind() == ReplyKind.TAKEN) {
            defences.add(reply.id(), wish.decision(), wish.effect().text("rule"));
        }
        cases.replied(reply);
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

    /** What it gave counts in no budget any more. */
    void takeBack(Reply mistake) {
        records.entries(mistake.id()).forEach(ledger::reverse);
    }

    Matter matter(Decision decision) {
        var document = decision.document();
        return standing.matter(
                document.path("caseRef").stringValueOpt(),
                document.path("facts").path("customer").path("id").stringValueOpt());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), standing.zone());
    }
}
