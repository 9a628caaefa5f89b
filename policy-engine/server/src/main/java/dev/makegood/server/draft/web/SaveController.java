package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Drafts;
import dev.makegood.server.draft.Saving;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Drafts")
@RestController
@RequestMapping(path = DraftController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class SaveController {
    private static final int MOST_ON_A_PAGE = 200;

    private final Drafts drafts;
    private final Saving saving;
    private final DraftAnswers answers;
    private final Problems problems;

    SaveController(Drafts drafts, Saving saving, DraftAnswers answers, Problems problems) {
        this.drafts = drafts;
        this.saving = saving;
        this.answers = answers;
        this.problems = problems;
    }

    @Operation(
            operationId = "saveDraft",
            summary = "Save changed files of a draft",
            description = "They need not compile. What somebody else saved meanwhile is kept: lines are merged with it,"
                    + " and where both changed the same ones nothing is saved. Needs the authority drafts.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewSave.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = SavedResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @ApiResponse(
            responseCode = "409",
            description = "Somebody else changed the same lines, each place is named in conflicts; or it is discarded")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/saves", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> save(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request, saving.save(id, body, caller), saved -> ResponseEntity.ok(SavedResponse.of(saved)));
    }

    @Operation(
            operationId = "listSaves",
            summary = "The saves of a draft, newest first",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = SavePage.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @GetMapping("/saves")
    ResponseEntity<Object> list(
            @PathVariable String id,
            @Parameter(description = "Only older ones than this version, the next of another page")
                    @RequestParam(defaultValue = "" + Integer.MAX_VALUE)
                    int before,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST_ON_A_PAGE) {
            return problems.answer(request, ProblemType.BAD_REQUEST, "limit is 1 to " + MOST_ON_A_PAGE + ".");
        }
        return drafts.saves(id, before, limit + 1)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(SavePage.of(found, limit)))
                .orElseGet(() -> answers.notThere(request));
    }

    @Operation(
            operationId = "getSave",
            summary = "The files of a draft as they were saved once",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The save",
            content = @Content(schema = @Schema(implementation = SaveDetail.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft, or no such version of it")
    @GetMapping("/saves/{version}")
    ResponseEntity<Object> show(@PathVariable String id, @PathVariable int version, HttpServletRequest request) {
        return drafts.save(id, version)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(SaveDetail.of(found)))
                .orElseGet(() -> answers.notThere(request));
    }

    @Operation(
            operationId = "restoreDraft",
            summary = "Save once more what a version had",
            description = "Needs the authority drafts.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = RestoredVersion.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Saved; its files are those that differ from the version before",
            content = @Content(schema = @Schema(implementation = SavedResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @ApiResponse(responseCode = "409", description = "The draft is discarded")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/restore", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> restore(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request, saving.restore(id, body, caller), saved -> ResponseEntity.ok(SavedResponse.of(saved)));
    }

    @Schema(name = "NewSave", description = "Files that changed, and since when.")
    private record NewSave(
            @Schema(description = "The version they were changed from", example = "7")
            int base,

            @Schema(
                    description = "Their texts by their paths; null in place of one that goes. Others stay as they are",
                    example = "{\"rules/delay.drl\": \"rule …\", \"rules/old.drl\": null}")
            Map<String, @Nullable String> files) {}

    @Schema(name = "RestoredVersion", description = "What is to be saved once more.")
    private record RestoredVersion(@Schema(example = "3") int version) {}
}
