package dev.makegood.server.audit.web;

import dev.makegood.server.audit.AuditPage;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "AuditPage", description = "Some of the audit entries, newest first.")
record AuditPageResponse(
        List<AuditEntryResponse> entries,

        @Schema(
                description = "Give this as before to read on; null at the end",
                types = {"string", "null"},
                example = "12")
        @Nullable
        String next) {
    static AuditPageResponse of(AuditPage page) {
        return new AuditPageResponse(
                page.entries().stream().map(AuditEntryResponse::of).toList(),
                page.next().map(Object::toString).orElse(null));
    }
}
