package dev.makegood.server.reply;

import dev.makegood.server.organisation.OfferedReasons;
import dev.makegood.server.organisation.UsualReason;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The body of a reply, however faulty. */
final class ReplyRequest {
    static final String DECISION = "decision";
    static final String EFFECT = "effect";
    static final String AMOUNT = "amount";
    static final String QUANTITY = "quantity";
    static final String PROMISED_UNTIL = "promisedUntil";
    private static final String KIND = "kind";
    private static final String BESIDES = "besides";
    private static final String KINDS = "TAKEN, ADAPTED, DECLINED, ESCALATED";
    private static final int MOST_EFFECTS = 1_000;

    final Members members;
    final Optional<UUID> decision;
    final Optional<Integer> effect;
    final Optional<ReplyKind> kind;
    final Optional<Money> amount;
    final Optional<BigDecimal> quantity;
    final Optional<LocalDate> promisedUntil;
    final Optional<UUID> besides;
    final Reply.Why why;

    private ReplyRequest(
            Members members,
            Optional<UUID> decision,
            Optional<Integer> effect,
            Optional<ReplyKind> kind,
            Optional<Money> amount,
            Optional<BigDecimal> quantity,
            Optional<LocalDate> promisedUntil,
            Optional<UUID> besides,
            Reply.Why why) {
        this.members = members;
        this.decision = decision;
        this.effect = effect;
        this.kind = kind;
        this.amount = amount;
        this.quantity = quantity;
        this.promisedUntil = promisedUntil;
        this.besides = besides;
        this.why = why;
    }

    /** Of whoever works on the case. */
    static ReplyRequest of(JsonNode body, OfferedReasons reasons) {
        var members = Members.of(
                body, DECISION, EFFECT, KIND, AMOUNT, QUANTITY, Reasons.REASON, Reasons.NOTE, PROMISED_UNTIL, BESIDES);
        var kind = members.oneOf(KIND, ReplyKind::of, KINDS);
        var request = new ReplyRequest(
                members,
                members.id(DECISION),
                members.number(EFFECT, 1, MOST_EFFECTS),
                kind,
                members.optionalMoney(AMOUNT),
                members.optionalFigure(QUANTITY, ReplyTexts.GIVE_FEWER),
                members.optionalDay(PROMISED_UNTIL),
                members.optionalId(BESIDES),
                kind.map(known -> why(known, new Reasons(members, reasons))).orElse(Reply.Why.NONE));
        if (kind.filter(known -> !known.mayBeOther()).isPresent()) {
            request.amount.ifPresent(_ -> request.note(AMOUNT));
            request.quantity.ifPresent(_ -> request.note(QUANTITY));
        }
        return request;
    }

    /** Of whoever agrees to what was asked, or to less. */
    static ReplyRequest approving(Reply escalated, Asked asked, JsonNode body, OfferedReasons reasons) {
        var members = Members.of(body, AMOUNT, QUANTITY, Reasons.REASON, Reasons.NOTE);
        var amount = members.optionalMoney(AMOUNT);
        var quantity = members.optionalFigure(QUANTITY, ReplyTexts.GIVE_FEWER);
        var given = asked.given();
        var why = new Reasons(members, reasons);
        if (amount.isPresent() || quantity.isPresent()) {
            holdBelow(members, given, amount, quantity);
            return answering(
                    escalated, members, ReplyKind.ADAPTED, asked, amount, quantity, why.of(UsualReason.Kind.ADAPT));
        }
        return asked.asRecommended()
                ? answering(
                        escalated,
                        members,
                        ReplyKind.TAKEN,
                        asked,
                        Optional.empty(),
                        Optional.empty(),
                        why.noneNeeded())
                : answering(
                        escalated,
                        members,
                        ReplyKind.ADAPTED,
                        asked,
                        given.flatMap(Reply.Given::amount),
                        given.flatMap(Reply.Given::quantity),
                        why.noneNeeded());
    }

    private static void holdBelow(
            Members members, Optional<Reply.Given> asked, Optional<Money> amount, Optional<BigDecimal> quantity) {
        var most = asked.flatMap(Reply.Given::amount);
        amount.filter(money -> most.filter(limit -> limit.currency().equals(money.currency()))
                        .filter(limit -> money.compareTo(limit) < 0)
                        .isEmpty())
                .ifPresent(_ -> noteMore(members, AMOUNT));
        quantity.filter(number -> asked.flatMap(Reply.Given::quantity)
                        .filter(limit -> number.compareTo(limit) < 0)
                        .isEmpty())
                .ifPresent(_ -> noteMore(members, QUANTITY));
    }

    private static void noteMore(Members members, String member) {
        members.note(
                member,
                FactFault.Code.OUT_OF_BOUNDS.name(),
                ReplyTexts.NOT_LESS_THAN_ASKED,
                ReplyTexts.GIVE_LESS_THAN_ASKED);
    }

    /** Of whoever does not agree. */
    static ReplyRequest refusing(Reply escalated, JsonNode body, OfferedReasons reasons) {
        var members = Members.of(body, Reasons.REASON, Reasons.NOTE);
        return new ReplyRequest(
                members,
                Optional.of(escalated.to().decision()),
                Optional.of(escalated.to().effect()),
                Optional.of(ReplyKind.DECLINED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Reasons(members, reasons).of(UsualReason.Kind.DECLINE));
    }

    private static ReplyRequest answering(
            Reply escalated,
            Members members,
            ReplyKind kind,
            Asked asked,
            Optional<Money> amount,
            Optional<BigDecimal> quantity,
            Reply.Why why) {
        return new ReplyRequest(
                members,
                Optional.of(escalated.to().decision()),
                Optional.of(escalated.to().effect()),
                Optional.of(kind),
                amount,
                quantity,
                asked.promisedUntil(),
                asked.besides(),
                why);
    }

    private static Reply.Why why(ReplyKind kind, Reasons reasons) {
        return switch (kind) {
            case TAKEN -> reasons.noneNeeded();
            case ADAPTED -> reasons.of(UsualReason.Kind.ADAPT);
            case DECLINED -> reasons.of(UsualReason.Kind.DECLINE);
            case ESCALATED -> reasons.noted();
            case CORRECTED -> Reply.Why.NONE;
        };
    }

    private void note(String member) {
        members.note(member, FactFault.Code.OUT_OF_BOUNDS.name(), ReplyTexts.DOES_NOT_FIT, ReplyTexts.TAKE_OR_DECLINE);
    }

    List<Fault> faults() {
        return members.faults();
    }

    /** Reads why something is not as recommended. */
    static final class Reasons {
        static final String REASON = "reason";
        static final String NOTE = "note";
        private static final int LONGEST_NOTE = 2_000;

        private final Members members;
        private final OfferedReasons reasons;

        Reasons(Members members, OfferedReasons reasons) {
            this.members = members;
            this.reasons = reasons;
        }

        Reply.Why noneNeeded() {
            return new Reply.Why(Optional.empty(), Optional.empty(), members.optionalText(NOTE, LONGEST_NOTE));
        }

        Reply.Why noted() {
            return new Reply.Why(Optional.empty(), Optional.empty(), members.text(NOTE, LONGEST_NOTE));
        }

        /** One of the organisation's list; where that is empty, a note. */
        Reply.Why of(UsualReason.Kind kind) {
            var offered = reasons.of(kind);
            if (offered.isEmpty()) {
                return noted();
            }
            var list = offered.stream().map(UsualReason::key).collect(Collectors.joining(", "));
            var chosen = members.oneOf(
                    REASON,
                    key -> offered.stream()
                            .filter(reason -> reason.key().equals(key))
                            .findFirst(),
                    list);
            return new Reply.Why(
                    chosen.map(UsualReason::key),
                    chosen.map(UsualReason::text),
                    members.optionalText(NOTE, LONGEST_NOTE));
        }
    }
}
