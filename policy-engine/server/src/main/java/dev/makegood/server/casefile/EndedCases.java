package dev.makegood.server.casefile;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Cases as whoever rates them sees them. */
@Component
public class EndedCases {
    private final CaseRecords records;
    private final Asking asking;

    EndedCases(CaseRecords records, Asking asking) {
        this.records = records;
        this.asking = asking;
    }

    public Optional<CaseFile> find(UUID id) {
        return records.find(id);
    }

    /** The request that asks a rule set about the case, with all facts that it has words for. */
    public ObjectNode request(CaseFile file, String ruleSet) {
        return asking.body(file, ruleSet);
    }
}
