package dev.makegood.server.reply;

import dev.makegood.server.authority.Gesture;
import dev.makegood.server.decision.RecommendedEffect;
import dev.makegood.server.request.Members;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reply gives: as recommended, or something else within bounds.
 *
 * @param statutory the part that the law or a promise demands
 * @param goodwill the part that the organisation chooses to give
 */
record Gift(
        RecommendedEffect effect, Optional<Money> statutory, Optional<Money> goodwill, Optional<BigDecimal> quantity) {
    /** What is recommended. */
    static Gift of(RecommendedEffect effect) {
        return of(effect, effect.amount(), effect.quantity());
    }

    private static Gift of(RecommendedEffect effect, Optional<Money> amount, Optional<BigDecimal> quantity) {
        return effect.isStatutory()
                ? new Gift(effect, amount, Optional.empty(), quantity)
                : new Gift(effect, Optional.empty(), amount, quantity);
    }

    /** What the request says instead; what is wrong with it is noted. */
    static Gift adapted(RecommendedEffect effect, ReplyRequest request) {
        var members = request.members;
        if (!effect.isGesture()
                || effect.amount().isEmpty() && effect.quantity().isEmpty()) {
            note(members, ReplyRequest.EFFECT, ReplyTexts.NOTHING_TO_ADAPT, ReplyTexts.TAKE_OR_DECLINE);
            return of(effect);
        }
        return effect.amount()
                .map(recommended -> otherAmount(effect, recommended, request))
                .orElseGet(() -> otherQuantity(effect, effect.quantity().orElseThrow(), request));
    }

    private static Gift otherAmount(RecommendedEffect effect, Money recommended, ReplyRequest request) {
        var members = request.members;
        var given = request.amount.filter(Money::isPositive);
        if (given.isEmpty() || request.quantity.isPresent()) {
            note(members, ReplyRequest.AMOUNT, ReplyTexts.MISSING, ReplyTexts.TAKE_IT);
        } else if (!given.get().currency().equals(recommended.currency())) {
            note(members, ReplyRequest.AMOUNT, ReplyTexts.OTHER_CURRENCY, ReplyTexts.TAKE_IT);
        } else if (given.get().equals(recommended)) {
            note(members, ReplyRequest.AMOUNT, ReplyTexts.AS_RECOMMENDED, ReplyTexts.TAKE_IT);
        } else {
            return effect.isStatutory()
                    ? aboveFloor(effect, recommended, given.get(), members)
                    : of(effect, given, Optional.empty());
        }
        return of(effect);
    }

    private static Gift aboveFloor(RecommendedEffect effect, Money floor, Money given, Members members) {
        if (given.compareTo(floor) < 0) {
            note(members, ReplyRequest.AMOUNT, ReplyTexts.BELOW_FLOOR, ReplyTexts.GIVE_FLOOR.filled(floor));
            return of(effect);
        }
        return new Gift(effect, Optional.of(floor), Optional.of(given.minus(floor)), Optional.empty());
    }

    private static Gift otherQuantity(RecommendedEffect effect, BigDecimal recommended, ReplyRequest request) {
        var given = request.quantity.filter(number -> number.signum() > 0);
        if (given.isEmpty() || request.amount.isPresent() || given.get().compareTo(recommended) >= 0) {
            note(request.members, ReplyRequest.QUANTITY, ReplyTexts.TOO_MANY, ReplyTexts.GIVE_FEWER);
        } else if (effect.isStatutory()) {
            note(
                    request.members,
                    ReplyRequest.QUANTITY,
                    ReplyTexts.BELOW_FLOOR,
                    ReplyTexts.GIVE_FLOOR.filled(recommended));
        }
        return of(effect, Optional.empty(), given);
    }

    private static void note(Members members, String member, Text reason, Text remedy) {
        members.note(member, FactFault.Code.OUT_OF_BOUNDS.name(), reason, remedy);
    }

    /** What is given more than recommended, of one's own will. */
    boolean isMoreThanRecommended() {
        return effect.isStatutory()
                ? goodwill.isPresent()
                : goodwill.filter(more -> effect.amount()
                                .filter(most -> more.compareTo(most) > 0)
                                .isPresent())
                        .isPresent();
    }

    Optional<Money> amount() {
        return statutory.map(owed -> goodwill.map(owed::plus).orElse(owed)).or(() -> goodwill);
    }

    Reply.Given given() {
        return new Reply.Given(effect.text("type"), effect.text("basis"), amount(), quantity);
    }

    /** What goes into the ledger. */
    List<Gesture> gestures() {
        var type = effect.text("type");
        var gestures = new ArrayList<Gesture>();
        statutory.ifPresent(
                owed -> gestures.add(new Gesture(type, Gesture.Basis.STATUTORY, Optional.of(owed.rounded()))));
        goodwill.ifPresent(
                more -> gestures.add(new Gesture(type, Gesture.Basis.GOODWILL, Optional.of(more.rounded()))));
        if (gestures.isEmpty()) {
            var basis = effect.isStatutory() ? Gesture.Basis.STATUTORY : Gesture.Basis.GOODWILL;
            gestures.add(new Gesture(type, basis, Optional.empty()));
        }
        return gestures;
    }
}
