package dev.makegood.server.audit.web;

import dev.makegood.server.audit.AuditLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Audit", description = "What people did, on record")
@RestController
@RequestMapping(path = "/api/v1/audit", produces = MediaType.APPLICATION_JSON_VALUE)
class AuditController {
    private static final int MOST = 200;

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @Operation(
            operationId = "listAuditEntries",
            summary = "What people did: sign-ins, changes of people, branches and keys",
            description = "Newest first. Needs the authority audit.")
    @GetMapping
    AuditPageResponse list(
            @Parameter(description = "next of the page before") @RequestParam(defaultValue = "" + Long.MAX_VALUE)
                    long before,
            @Parameter(description = "At most so many, 1 to 200") @RequestParam(defaultValue = "50") int limit) {
        return AuditPageResponse.of(log.before(before, Math.clamp(limit, 1, MOST)));
    }
}
