package dev.makegood.server.reply;

import dev.makegood.server.authority.Budget;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.problem.Fault;
import java.util.List;

/** What comes of the wish to reply. */
public sealed interface Replying {
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
