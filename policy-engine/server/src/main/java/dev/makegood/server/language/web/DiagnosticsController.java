package dev.makegood.server.language.web;

import dev.makegood.server.draft.Drafts;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Drafts")
@RestController
class DiagnosticsController {
    private final Drafts drafts;
    private final Problems problems;

    DiagnosticsController(Drafts drafts, Problems problems) {
        this.drafts = drafts;
        this.problems = problems;
    }

    @Operation(
            operationId = "checkDraft",
            summary = "What is wrong with the saved files of a draft",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "Every finding at once",
            content = @Content(schema = @Schema(implementation = CheckResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @GetMapping(path = "/api/v1/drafts/{id}/diagnostics", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> check(@PathVariable String id, HttpServletRequest request) {
        return drafts.diagnostics(id)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(CheckResponse.of(found)))
                .orElseGet(() -> problems.answer(
                        request, ProblemType.NOT_FOUND, "GET /api/v1/drafts lists the drafts there are."));
    }
}
