package dev.makegood.server.draft.web;

import dev.makegood.server.draft.DraftChanges;
import dev.makegood.server.draft.DraftChanges.With;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Drafts")
@RestController
class ChangesController {
    private final DraftChanges changes;
    private final Problems problems;

    ChangesController(DraftChanges changes, Problems problems) {
        this.changes = changes;
        this.problems = problems;
    }

    @Operation(
            operationId = "listDraftChanges",
            summary = "What a draft changes, in words",
            description =
                    "Since the release it began from, or else since its first version; or since the release or the"
                            + " version that is named. Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The changes",
            content = @Content(schema = @Schema(implementation = ChangesResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft, release or version")
    @GetMapping(path = DraftController.PATH + "/{id}/changes", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> list(
            @PathVariable String id,
            @Parameter(description = "Since that release of its rule set", example = "3")
                    @RequestParam(required = false)
                    @Nullable
                    Integer release,
            @Parameter(description = "Since that version of the draft", example = "7")
                    @RequestParam(required = false)
                    @Nullable
                    Integer version,
            @Parameter(description = "Up to that version of the draft; left out: its newest", example = "8")
                    @RequestParam(required = false)
                    @Nullable
                    Integer upTo,
            HttpServletRequest request) {
        return changes.of(id, with(release, version), Optional.ofNullable(upTo))
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(ChangesResponse.of(found)))
                .orElseGet(() -> problems.answer(
                        request,
                        ProblemType.NOT_FOUND,
                        "There is no such draft, or no such release or version of it."));
    }

    private static With with(@Nullable Integer release, @Nullable Integer version) {
        if (version != null) {
            return new With.Saved(version);
        }
        return release == null ? new With.Base() : new With.Numbered(release);
    }
}
