package dev.makegood.server.draft.web;

import dev.makegood.server.draft.Upgrading;
import dev.makegood.server.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Drafts")
@RestController
@RequestMapping(path = DraftController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class UpgradeController {
    private final Upgrading upgrading;
    private final DraftAnswers answers;

    UpgradeController(Upgrading upgrading, DraftAnswers answers) {
        this.upgrading = upgrading;
        this.answers = answers;
    }

    @Operation(
            operationId = "previewUpgrade",
            summary = "What the pack, as it is shipped now, brings to a draft",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "What merging would come to",
            content = @Content(schema = @Schema(implementation = UpgradeResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft, or its rule set is of no pack")
    @GetMapping("/upgrade")
    ResponseEntity<Object> preview(@PathVariable String id, HttpServletRequest request) {
        return answers.answer(
                request,
                upgrading.preview(id, Upgrading.Source.PACK),
                upgrade -> ResponseEntity.ok(UpgradeResponse.of(upgrade)));
    }

    @Operation(
            operationId = "upgradeDraft",
            summary = "Merge the pack, as it is shipped now, into a draft",
            description = "Lines that both changed stay as the draft has them, and are named in conflicts. Needs the"
                    + " authority drafts.")
    @ApiResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = UpgradeResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft, or its rule set is of no pack")
    @ApiResponse(responseCode = "409", description = "The draft is discarded, or somebody saved meanwhile")
    @PostMapping("/upgrade")
    ResponseEntity<Object> upgrade(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request,
                upgrading.upgrade(id, Upgrading.Source.PACK, caller),
                upgrade -> ResponseEntity.ok(UpgradeResponse.of(upgrade)));
    }

    @Operation(
            operationId = "previewCatchUp",
            summary = "What the release that decides brings to a draft that was made of another",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "What merging would come to",
            content = @Content(schema = @Schema(implementation = UpgradeResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft, or no release of its rule set decides")
    @GetMapping("/catch-up")
    ResponseEntity<Object> previewCatchUp(@PathVariable String id, HttpServletRequest request) {
        return answers.answer(
                request,
                upgrading.preview(id, Upgrading.Source.LIVE),
                upgrade -> ResponseEntity.ok(UpgradeResponse.of(upgrade)));
    }

    @Operation(
            operationId = "catchUpDraft",
            summary = "Bring a draft onto the release that decides",
            description =
                    "What became otherwise since the release that it builds on is merged in; from then on it builds on"
                        + " that one. Lines that both changed stay as the draft has them, and are named in conflicts."
                        + " Needs the authority drafts.")
    @ApiResponse(
            responseCode = "200",
            description = "Saved",
            content = @Content(schema = @Schema(implementation = UpgradeResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft, or no release of its rule set decides")
    @ApiResponse(responseCode = "409", description = "The draft is discarded, or somebody saved meanwhile")
    @PostMapping("/catch-up")
    ResponseEntity<Object> catchUp(
            @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request,
                upgrading.upgrade(id, Upgrading.Source.LIVE, caller),
                upgrade -> ResponseEntity.ok(UpgradeResponse.of(upgrade)));
    }
}
