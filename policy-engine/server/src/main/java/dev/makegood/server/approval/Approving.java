package dev.makegood.server.approval;

import dev.makegood.server.reply.Replying;

/** What comes of the wish to answer an approval request. */
public sealed interface Approving {
    record Done(ApprovalRequest request) implements Approving {}

    /** There is none among those the caller may see, or may answer. */
    record NotThere() implements Approving {}

    /** It is answered or withdrawn. */
    record OverAlready(ApprovalRequest request) implements Approving {}

    /** It stays open. */
    record NotNow(Replying why) implements Approving {}
}
