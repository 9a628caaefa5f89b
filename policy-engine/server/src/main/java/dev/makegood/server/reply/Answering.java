package dev.makegood.server.reply;

import dev.makegood.server.decision.DecisionsOnRecord;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.OfferedReasons;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Answers what was escalated, for whoever is known to be allowed. */
@Component
public class Answering {
    private final DecisionsOnRecord decisions;
    private final Giving giving;
    private final ReplyRecords records;
    private final OfferedReasons reasons;

    Answering(DecisionsOnRecord decisions, Giving giving, ReplyRecords records, OfferedReasons reasons) {
        this.decisions = decisions;
        this.giving = giving;
        this.records = records;
        this.reasons = reasons;
    }

    /** Keeps everybody else from replying in that case until the transaction ends. */
    public void hold(String caseRef) {
        records.take(caseRef);
    }

    /** Those of these ids, in no order. */
    public List<Reply> replies(List<UUID> ids) {
        return records.all(ids);
    }

    /** It is given as asked, or less where the body names an amount or quantity. */
    public Replying approve(Reply escalated, Asked asked, JsonNode body, Caller by) {
        return answer(escalated, ReplyRequest.approving(escalated, asked, body, reasons), by);
    }

    /** It is declined. */
    public Replying refuse(Reply escalated, JsonNode body, Caller by) {
        return answer(escalated, ReplyRequest.refusing(escalated, body, reasons), by);
    }

    private Replying answer(Reply escalated, ReplyRequest request, Caller by) {
        return decisions
                .behind(escalated.to().decision())
                .map(decision -> giving.answer(decision, request, escalated, by))
                .orElseGet(Replying.NotThere::new);
    }
}
