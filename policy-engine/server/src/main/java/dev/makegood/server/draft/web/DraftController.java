package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Authoring;
import dev.makegood.server.draft.Draft;
import dev.makegood.server.draft.Drafts;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Drafts", description = "Working copies of rule sets")
@RestController
@RequestMapping(path = DraftController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
class DraftController {
    static final String PATH = "/api/v1/drafts";
    private static final int MOST_ON_A_PAGE = 200;

    private final Drafts drafts;
    private final Authoring authoring;
    private final DraftAnswers answers;
    private final Problems problems;

    DraftController(Drafts drafts, Authoring authoring, DraftAnswers answers, Problems problems) {
        this.drafts = drafts;
        this.authoring = authoring;
        this.answers = answers;
        this.problems = problems;
    }

    @Operation(
            operationId = "listDrafts",
            summary = "Drafts, newest first",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = DraftPage.class)))
    @GetMapping
    ResponseEntity<Object> list(
            @Parameter(description = "Only of that rule set", example = "late-parcel")
                    @RequestParam(required = false)
                    @Nullable
                    String ruleSet,
            @Parameter(description = "Only those in that state") @RequestParam(required = false)
                    Draft.@Nullable State state,
            @Parameter(description = "Only older ones than this, the next of another page")
                    @RequestParam(required = false)
                    @Nullable
                    UUID before,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST_ON_A_PAGE) {
            return problems.answer(request, ProblemType.BAD_REQUEST, "limit is 1 to " + MOST_ON_A_PAGE + ".");
        }
        if (ruleSet != null && ruleSet.chars().anyMatch(Character::isISOControl)) {
            return problems.answer(request, ProblemType.BAD_REQUEST, "ruleSet is a text without control characters.");
        }
        var found = drafts.list(
                Optional.ofNullable(ruleSet), Optional.ofNullable(state), Optional.ofNullable(before), limit + 1);
        return ResponseEntity.ok(DraftPage.of(found, limit));
    }

    @Operation(
            operationId = "makeDraft",
            summary = "Make a draft",
            description = "Of the live release, of the pack as it was shipped, of another draft, or of a new rule set,"
                    + " empty or from a pack."
                    + " Needs the authority drafts.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewDraft.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = DraftResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @ApiResponse(responseCode = "409", description = "There is a rule set of that id already")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request,
                authoring.make(body, caller),
                draft -> ResponseEntity.created(URI.create(PATH + "/" + draft.id()))
                        .body(DraftResponse.of(draft)));
    }

    @Operation(
            operationId = "getDraft",
            summary = "A draft with its files",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The draft; its version stands first in the ETag",
            content = @Content(schema = @Schema(implementation = DraftDetail.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @GetMapping("/{id}")
    ResponseEntity<Object> show(@PathVariable String id, HttpServletRequest request) {
        return drafts.find(id)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok()
                        .eTag(tag(found.draft()))
                        .cacheControl(CacheControl.noCache())
                        .body(DraftDetail.of(found)))
                .orElseGet(() -> answers.notThere(request));
    }

    @Operation(
            operationId = "retitleDraft",
            summary = "Give a draft another title",
            description = "Needs the authority drafts.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewTitle.class))))
    @ApiResponse(
            responseCode = "200",
            description = "It has that title",
            content = @Content(schema = @Schema(implementation = DraftResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(path = "/{id}/title", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> retitle(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, authoring.retitle(id, body, caller), DraftController::ok);
    }

    @Operation(
            operationId = "discardDraft",
            summary = "Discard a draft",
            description = "Nothing is lost: it can be opened again. Needs the authority drafts.")
    @ApiResponse(responseCode = "204", description = "Discarded, now or before")
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @DeleteMapping("/{id}")
    ResponseEntity<Object> discard(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request,
                authoring.discard(id, caller),
                _ -> ResponseEntity.noContent().build());
    }

    @Operation(
            operationId = "reopenDraft",
            summary = "Open a discarded draft again",
            description = "Needs the authority drafts.")
    @ApiResponse(
            responseCode = "200",
            description = "It is open, now or before",
            content = @Content(schema = @Schema(implementation = DraftResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @PostMapping("/{id}/reopen")
    ResponseEntity<Object> reopen(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, authoring.reopen(id, caller), DraftController::ok);
    }

    private static ResponseEntity<Object> ok(Draft draft) {
        return ResponseEntity.ok(DraftResponse.of(draft));
    }

    private static String tag(Draft draft) {
        var others =
                Objects.hash(draft.title(), draft.state().name(), draft.savedBy(), draft.createdBy(), draft.authors());
        return "\"%d-%08x\"".formatted(draft.version(), others);
    }

    @Schema(name = "NewDraft", description = "What a draft is to begin from.")
    private record NewDraft(
            @Schema(example = "Christmas peak") String title,

            @Schema(
                    description = "Of the rule set; a new one where it begins empty or from a pack of another id",
                    example = "late-parcel")
            String ruleSet,

            @Schema(
                    description =
                            "live, pack, pack: with the id of one for a new rule set, empty, or the id of a draft",
                    example = "live")
            String from) {}

    @Schema(name = "NewDraftTitle", description = "What a draft is to be called.")
    private record NewTitle(
            @Schema(example = "Christmas peak") String title) {}
}
