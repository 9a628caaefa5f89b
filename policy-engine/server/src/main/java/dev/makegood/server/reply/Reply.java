package dev.makegood.server.reply;

import dev.makegood.server.identity.Caller;
import dev.makegood.vocabulary.Money;
import dev.makegood.vocabulary.Text;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody answered to what was recommended.
 *
 * @param to the effect of a decision
 * @param corrects the reply that was a mistake; of a correction only
 * @param given nothing where nothing is given
 * @param at by the clock of the database
 * @param isStanding whether it is what holds for the effect
 * @param isCorrected whether it was a mistake
 * @param promisedUntil the last day of the promise it makes
 * @param followedPolicy whether it did what was recommended, within authority
 */
public record Reply(
        UUID id,
        To to,
        ReplyKind kind,
        Optional<UUID> corrects,
        Optional<Given> given,
        Why why,
        By by,
        Instant at,
        boolean isStanding,
        boolean isCorrected,
        Optional<LocalDate> promisedUntil,
        boolean followedPolicy) {
    /** One that is to be put on record; the rest is known by then. */
    static Reply of(To to, ReplyKind kind, Optional<UUID> corrects, Optional<Given> given, Why why, Caller by) {
        return new Reply(
                UUID.randomUUID(),
                to,
                kind,
                corrects,
                given,
                why,
                new By(by.id(), by.name(), Optional.ofNullable(by.branch())),
                Instant.EPOCH,
                false,
                false,
                Optional.empty(),
                false);
    }

    /**
     * What it answers to.
     *
     * @param effect its rank in the decision
     * @param likeness what makes it the same in another decision
     */
    public record To(String caseRef, UUID decision, String ruleSet, int release, int effect, String likeness) {}

    /**
     * What is given.
     *
     * @param type as rules name it: {@code VOUCHER}
     */
    public record Given(String type, String basis, Optional<Money> amount, Optional<BigDecimal> quantity) {
        boolean isNoLessThan(Given other) {
            return other.amount.stream()
                            .allMatch(least -> amount.filter(money -> money.compareTo(least) >= 0)
                                    .isPresent())
                    && other.quantity.stream()
                            .allMatch(least -> quantity.filter(number -> number.compareTo(least) >= 0)
                                    .isPresent());
        }
    }

    /**
     * Why it is not as recommended.
     *
     * @param key of the usual reason that was chosen
     * @param text of that reason as it was then
     * @param note in one's own words
     */
    public record Why(Optional<String> key, Optional<Text> text, Optional<String> note) {
        static final Why NONE = new Why(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * Who gave it.
     *
     * @param id in the form of an actor
     */
    public record By(String id, String name, Optional<String> branch) {}
}
