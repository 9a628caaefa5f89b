package dev.makegood.server.audit;

import java.util.List;
import java.util.Optional;

/**
 * Some of the entries, newest first.
 *
 * @param next before which entry the next page goes on; nothing at the end
 */
public record AuditPage(List<AuditEntry> entries, Optional<Long> next) {
    public AuditPage {
        entries = List.copyOf(entries);
    }
}
