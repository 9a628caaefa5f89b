package dev.makegood.server.authority;

import dev.makegood.vocabulary.Money;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is given, and what is reserved to be given. Each step is one transaction, or part of the one it is called in. No
 * budget is overspent, whoever gives at the same time on whichever node.
 */
@Component
public class Ledger {
    private final Accounts accounts;
    private final Entries entries;
    private final LimitRecords limits;
    private final Days days;
    private final TransactionOperations transactions;

    Ledger(Accounts accounts, Entries entries, LimitRecords limits, Days days, TransactionOperations transactions) {
        this.accounts = accounts;
        this.entries = entries;
        this.limits = limits;
        this.days = days;
        this.transactions = transactions;
    }

    /**
     * Keeps what is claimed from everybody else, if all budgets hold it.
     *
     * @param lease after which it is released unless it was committed
     */
    public Reserving reserve(Claim claim, Duration lease) {
        return transactions.execute(_ -> {
            var held = lock(claim);
            var over = held.stream().filter(Held::isOver).map(Held::budget).toList();
            return over.isEmpty() ? new Reserving.Reserved(enter(claim, held, lease)) : new Reserving.OverLimit(over);
        });
    }

    /** The same, whatever the budgets hold: what they do not is entered apart, as beyond them. */
    public UUID reserveBeyond(Claim claim, Duration lease) {
        return transactions.execute(_ -> enter(claim, lock(claim), lease));
    }

    /** It is given. False where it is not reserved any more. */
    public boolean commit(UUID entry) {
        return transactions.execute(_ -> {
            var isReserved = entries.commit(entry, days.now());
            if (isReserved) {
                accounts.shares(entry).forEach(accounts::commit);
            }
            return isReserved;
        });
    }

    /** It is not given. False where it is not reserved any more. */
    public boolean release(UUID entry) {
        return transactions.execute(_ -> {
            var isReserved = entries.release(entry);
            if (isReserved) {
                accounts.shares(entry).forEach(accounts::release);
            }
            return isReserved;
        });
    }

    /** It was given by mistake. False where it was not given, or was taken back before. */
    public boolean reverse(UUID entry) {
        return transactions.execute(_ -> {
            var isGiven = entries.reverse(entry);
            if (isGiven) {
                accounts.shares(entry).forEach(accounts::reverse);
            }
            return isGiven;
        });
    }

    /** An account that is locked, with what is asked of it. */
    private record Held(HeldTo account, Accounts.Locked locked, Money asked) {
        Budget budget() {
            return Budget.of(account.limit(), locked.used());
        }

        boolean isOver() {
            return asked.compareTo(budget().left()) > 0;
        }

        Accounts.Share share() {
            var left = budget().left();
            var within = isOver() ? left : asked;
            return new Accounts.Share(
                    account.account(),
                    locked.id(),
                    within.amount(),
                    asked.minus(within).amount());
        }
    }

    /** The accounts it is held to, one after the other in the order of their keys. */
    private List<Held> lock(Claim claim) {
        var gesture = claim.gesture();
        if (gesture.basis() == Gesture.Basis.STATUTORY || gesture.amount().isEmpty()) {
            return List.of();
        }
        var asked = gesture.amount().get();
        var branch = AccountKey.branch(claim.matter(), claim.by());
        var day = days.today();
        var held = new ArrayList<Held>();
        for (var account : HeldTo.of(limits.applying(claim.by().grade(), branch), claim.matter(), claim.by(), day)) {
            if (account.account().currency().equals(asked.currency())) {
                held.add(new Held(account, accounts.lock(account.account()), asked));
            }
        }
        return held;
    }

    private UUID enter(Claim claim, List<Held> held, Duration lease) {
        var entry = UUID.randomUUID();
        entries.add(entry, claim, lease);
        for (var each : held) {
            var share = each.share();
            var limit = each.account().limit().amount();
            if (!accounts.reserve(share.account(), share.within(), share.beyond(), limit)) {
                throw new IllegalStateException("a locked account has no room for " + share.within());
            }
            accounts.bear(entry, share, limit);
        }
        return entry;
    }
}
