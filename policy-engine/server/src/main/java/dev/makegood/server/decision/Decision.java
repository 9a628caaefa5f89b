package dev.makegood.server.decision;

import dev.makegood.server.decision.log.Receipt;
import dev.makegood.server.decision.log.RecordedDecision;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * A decision on record.
 *
 * @param document everything it says: who decided what when, under which release, on which facts
 * @param erased whether the facts that told of a person are gone
 */
public record Decision(JsonNode document, boolean erased, Receipt receipt) {
    /**
     * What that record holds, put together.
     *
     * @throws RecordAltered if it is not what was put on record
     */
    public static Decision of(RecordedDecision recorded) {
        if (!recorded.intact()) {
            throw new RecordAltered(recorded.id());
        }
        return new Decision(DecisionDocument.complete(recorded), recorded.erased(), recorded.receipt());
    }

    /** The hash of what is on record, in hexadecimal digits. */
    public String leaf() {
        return receipt.leaf().hex();
    }

    public UUID stream() {
        return receipt.stream();
    }

    /** Its number in the stream. */
    public long seq() {
        return receipt.seq();
    }
}
