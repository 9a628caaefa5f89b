package dev.makegood.server.reply;

import dev.makegood.server.authority.Budget;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.problem.Fault;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Refusal;
import java.util.List;
import java.util.Optional;

/** What comes of the wish to reply. */
public sealed interface Replying {
    /** Nothing where it is on record, or there is nothing to reply to. */
    default Optional<Refusal> refusal() {
        return switch (this) {
            case Done _, NotThere _ -> Optional.empty();
            case NotValid(var faults) -> Optional.of(new Refusal.Faulty(ProblemType.REQUEST_NOT_VALID, faults));
            case Stale(var changed) -> Optional.of(new Refusal.Faulty(ProblemType.DECISION_STALE, changed));
            case OverBudget(var over, var _) ->
                Optional.of(new Refusal.Faulty(ProblemType.OVER_BUDGET, BudgetFaults.of(over)));
            case RepliedAlready(var reply) ->
                Optional.of(new Refusal.InTheWay(
                        ProblemType.REPLIED_ALREADY,
                        ReplyTexts.REPLIED_ALREADY.filled(reply.by().name(), reply.id())));
            case NeedsApproval(var role) ->
                Optional.of(new Refusal.InTheWay(ProblemType.NEEDS_APPROVAL, ReplyTexts.NEEDS_APPROVAL.filled(role)));
            case TooLate() -> Optional.of(new Refusal.InTheWay(ProblemType.TOO_LATE, ReplyTexts.TOO_LATE));
        };
    }

    record Done(Reply reply) implements Replying {}

    /** Sorted by path, never empty. */
    record NotValid(List<Fault> faults) implements Replying {
        public NotValid {
            faults = List.copyOf(faults);
        }
    }

    /** There is no such decision of that case, or reply, among those the caller may see. */
    record NotThere() implements Replying {}

    /** What was decided does not hold any more; each fault says what changed. */
    record Stale(List<Fault> changed) implements Replying {
        public Stale {
            changed = List.copyOf(changed);
        }
    }

    /** Somebody replied to it, here or in an earlier decision of the case. */
    record RepliedAlready(Reply reply) implements Replying {}

    /** It is more than is left. */
    record OverBudget(List<Budget> over, Grade approver) implements Replying {
        public OverBudget {
            over = List.copyOf(over);
        }
    }

    /** The rules say that somebody of that grade has to agree first. */
    record NeedsApproval(String role) implements Replying {}

    /** It can be corrected no more. */
    record TooLate() implements Replying {}
}
