package dev.makegood.server.organisation;

import java.util.List;
import org.springframework.stereotype.Component;

/** The usual reasons that people may choose now. */
@Component
public class OfferedReasons {
    private final UsualReasonRecords records;

    OfferedReasons(UsualReasonRecords records) {
        this.records = records;
    }

    /** In the order in which they are offered. */
    public List<UsualReason> of(UsualReason.Kind kind) {
        return records.all().stream()
                .filter(reason -> reason.kind() == kind && reason.active())
                .toList();
    }
}
