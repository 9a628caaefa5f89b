package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Authoring;
import dev.makegood.server.draft.Drafts;
import dev.makegood.server.draft.Saving;
import dev.makegood.server.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
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

/** Takes bodies of any type, so that whoever is not allowed does not learn which are wanted. */
@Tag(name = "Drafts")
@RestController
@RequestMapping(DraftController.PATH)
class ArchiveController {
    private static final String ZIP = "application/zip";

    private final Drafts drafts;
    private final Saving saving;
    private final Authoring authoring;
    private final DraftAnswers answers;

    ArchiveController(Drafts drafts, Saving saving, Authoring authoring, DraftAnswers answers) {
        this.drafts = drafts;
        this.saving = saving;
        this.authoring = authoring;
        this.answers = answers;
    }

    @Operation(
            operationId = "exportDraft",
            summary = "The files of a draft as a zip archive",
            description = "The same files give the same bytes. Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The archive",
            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary")))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @GetMapping(path = "/{id}/archive", produces = ZIP)
    ResponseEntity<Object> export(@PathVariable String id, HttpServletRequest request) {
        return drafts.archive(id)
                .<ResponseEntity<Object>>map(archive -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(ZIP))
                        .cacheControl(CacheControl.noStore())
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"draft-%s.zip\"".formatted(id))
                        .body(archive))
                .orElseGet(() -> answers.notThere(request));
    }

    @Operation(
            operationId = "importDraft",
            summary = "Save the files of a zip archive as all files of a draft",
            description = "Merged with what was saved meanwhile, as a save is. Needs the authority drafts.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = SavedResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @ApiResponse(
            responseCode = "409",
            description = "Somebody else changed the same lines, each place is named in conflicts; or it is discarded")
    @ApiResponse(responseCode = "422", description = "The archive cannot be read; every fault is named by its entry")
    @PostMapping(path = "/{id}/archive", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> replace(
            @PathVariable String id,
            @Parameter(description = "The version the archive was made from", example = "7", required = true)
                    @RequestParam(required = false)
                    @Nullable
                    Integer base,
            @RequestBody(required = false) byte @Nullable [] archive,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request,
                saving.replace(id, Optional.ofNullable(base), given(archive), caller),
                saved -> ResponseEntity.ok(SavedResponse.of(saved)));
    }

    @Operation(
            operationId = "makeDraftFromArchive",
            summary = "Make a draft from a zip archive",
            description = "It is of the rule set that its rule-set.yaml names. Needs the authority drafts.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = DraftResponse.class)))
    @ApiResponse(responseCode = "422", description = "The archive cannot be read; every fault is named by its entry")
    @PostMapping(path = "/archive", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> unpack(
            @Parameter(description = "What the draft is to be called", example = "Christmas peak", required = true)
                    @RequestParam(defaultValue = "")
                    String title,
            @RequestBody(required = false) byte @Nullable [] archive,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request,
                authoring.unpack(title, given(archive), caller),
                draft -> ResponseEntity.created(URI.create(DraftController.PATH + "/" + draft.id()))
                        .body(DraftResponse.of(draft)));
    }

    private static byte[] given(byte @Nullable [] archive) {
        return archive == null ? new byte[0] : archive;
    }
}
