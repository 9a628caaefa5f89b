package dev.makegood.server.reply;

import dev.makegood.server.authority.Approver;
import dev.makegood.server.decision.Decision;
import dev.makegood.server.decision.RecommendedEffect;
import dev.makegood.server.identity.Caller;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A reply that is well-formed.
 *
 * @param gift what is to be given or asked for; nothing where it is declined
 * @param escalated the reply by which it was escalated; nothing where it is no answer to one
 */
record Wish(
        Decision decision,
        RecommendedEffect effect,
        ReplyRequest request,
        Optional<Gift> gift,
        Optional<LocalDate> until,
        Optional<Reply> escalated,
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

    /** Nothing where it gives nothing of worth. */
    Optional<Gift> gesture() {
        return gift.filter(known -> known.effect().isGesture());
    }

    /** Who has to agree to what a budget withheld; nothing where it is something else. */
    Optional<Approver> approverOfRest() {
        return effect.isCappedRest() ? Approver.of(effect.text("role")) : Optional.empty();
    }

    /** Who has to agree by the rule that recommends it, unless whoever wishes may; a budget asks for its own. */
    Optional<Approver> approver() {
        return gift.isEmpty() || effect.isStatutory()
                ? Optional.empty()
                : decision.document()
                        .path("effects")
                        .valueStream()
                        .map(RecommendedEffect::new)
                        .filter(other -> other.text("kind").equals("approval") && !other.isCappedRest())
                        .filter(other -> other.text("rule").equals(effect.text("rule")))
                        .flatMap(other -> Approver.of(other.text("role")).stream())
                        .filter(approver -> !approver.isReachedBy(by))
                        .findFirst();
    }
}
