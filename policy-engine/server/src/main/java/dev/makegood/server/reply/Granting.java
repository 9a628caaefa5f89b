package dev.makegood.server.reply;

import dev.makegood.server.authority.Budget;
import dev.makegood.server.authority.Claim;
import dev.makegood.server.authority.Gesture;
import dev.makegood.server.authority.Ledger;
import dev.makegood.server.authority.Matter;
import dev.makegood.server.authority.Reserving;
import dev.makegood.server.authority.Standing;
import dev.makegood.server.decision.Decision;
import dev.makegood.server.identity.Grade;
import dev.makegood.vocabulary.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Moves the ledger for what replies give, and tells what they may. */
@Component
class Granting {
    /** Longer than the transaction may take in which it is reserved and committed. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private final Ledger ledger;
    private final Standing standing;
    private final Clock clock;

    Granting(Ledger ledger, Standing standing, Clock clock) {
        this.ledger = ledger;
        this.standing = standing;
        this.clock = clock;
    }

    /** What comes of the ledger. */
    sealed interface Given {
        record All(List<UUID> entries) implements Given {}

        record NotMore(List<Budget> over, Grade approver) implements Given {}
    }

    /** What an approval gives may be beyond the budgets that whoever approves may go beyond. */
    Given give(Wish wish, Matter matter) {
        var entries = new ArrayList<UUID>();
        for (var gesture : wish.gesture().map(Gift::gestures).orElse(List.of())) {
            var claim = new Claim(gesture, matter, wish.by());
            switch (ledger.reserve(claim, LEASE)) {
                case Reserving.Reserved(var entry) -> entries.add(entry);
                case Reserving.OverLimit over -> {
                    if (wish.escalated().isEmpty() || !mayGoBeyond(wish, over)) {
                        return new Given.NotMore(over.over(), over.approver());
                    }
                    entries.add(ledger.reserveBeyond(claim, LEASE));
                }
            }
        }
        entries.forEach(ledger::commit);
        return new Given.All(entries);
    }

    private static boolean mayGoBeyond(Wish wish, Reserving.OverLimit over) {
        return Grade.reaches(Optional.ofNullable(wish.by().grade()), over.approver());
    }

    /** It counts in no budget any more. */
    void takeBack(List<UUID> entries) {
        entries.forEach(ledger::reverse);
    }

    /** The budgets that do not hold what is wished; the rest of one comes when the others have used it up. */
    List<Budget> exceeded(Wish wish, Matter matter) {
        return goodwill(wish)
                .map(asked -> standing.budgets(wish.by(), matter).stream()
                        .map(budget -> withheld(wish, budget) ? budget.usedUp() : budget)
                        .filter(budget -> budget.isExceededBy(asked))
                        .toList())
                .orElse(List.of());
    }

    private static boolean withheld(Wish wish, Budget budget) {
        return wish.effect().isCappedRest()
                && wish.effect()
                        .term("cappedBy")
                        .asString("")
                        .equals(budget.scope().name());
    }

    static Optional<Money> goodwill(Wish wish) {
        return wish.gesture().map(Gift::gestures).orElse(List.of()).stream()
                .filter(gesture -> gesture.basis() == Gesture.Basis.GOODWILL)
                .flatMap(gesture -> gesture.amount().stream())
                .findFirst();
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
