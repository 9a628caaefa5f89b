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

    ReplyRequest(JsonNode body, OfferedReasons reasons) {
        this.members = Members.of(
                body, DECISION, EFFECT, KIND, AMOUNT, QUANTITY, Reasons.REASON, Reasons.NOTE, PROMISED_UNTIL, BESIDES);
        this.decision = members.id(DECISION);
        this.effect = members.number(EFFECT, 1, MOST_EFFECTS);
        this.kind = members.oneOf(KIND, ReplyKind::of, KINDS);
        this.amount = members.optionalMoney(AMOUNT);
        this.quantity = members.optionalFigure(QUANTITY, ReplyTexts.GIVE_FEWER);
        this.promisedUntil = members.optionalDay(PROMISED_UNTIL);
        this.besides = members.optionalId(BESIDES);
        this.why = kind.map(known -> why(known, new Reasons(members, reasons))).orElse(Reply.Why.NONE);
        if (kind.filter(known -> known != ReplyKind.ADAPTED).isPresent()) {
            amount.ifPresent(_ -> note(AMOUNT));
            quantity.ifPresent(_ -> note(QUANTITY));
        }
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
