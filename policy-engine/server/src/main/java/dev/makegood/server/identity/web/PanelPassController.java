package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.panel.PanelEntry;
import dev.makegood.server.identity.panel.PanelPass;
import dev.makegood.server.identity.panel.PanelPasses;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Panel", description = "What is recommended in a case, inside a page of another system")
@RestController
@RequestMapping(path = "/api/v1/panel-passes", produces = MediaType.APPLICATION_JSON_VALUE)
class PanelPassController {
    private final PanelEntry entry;
    private final Changes changes;

    PanelPassController(PanelEntry entry, Changes changes) {
        this.entry = entry;
        this.changes = changes;
    }

    @Operation(
            operationId = "makePanelPass",
            summary = "Let a person work on a case in a panel",
            description = "For 15 minutes, on that case alone, with no more authority than the person has. The token is"
                    + " shown once. Needs the authority panel-passes.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewPanelPass.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = PanelPassMade.class)))
    @RefusesFaults
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                entry.open(body, caller),
                made -> ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(PanelPassMade.of(made)));
    }

    @Operation(
            operationId = "getPanelPass",
            summary = "Who works on which case by the pass that one bears",
            description = "For whoever bears the token of a pass.")
    @GetMapping("/current")
    @PreAuthorize("hasAuthority('" + PanelAuthentication.AUTHORITY + "')")
    PanelPassResponse show(
            @Parameter(hidden = true) @CurrentSecurityContext(expression = "authentication")
                    PanelAuthentication authentication) {
        return PanelPassResponse.of(authentication.pass());
    }

    @Schema(name = "NewPanelPass", description = "Who is to work on which case.")
    private record NewPanelPass(
            @Schema(description = "By user name or e-mail address", example = "agent")
            String person,

            @Schema(example = "C-10482") String caseRef) {}

    @Schema(name = "PanelPassMade", description = "A new pass. Its token is shown here and never again.")
    record PanelPassMade(String token, Instant expiresAt) {
        static PanelPassMade of(PanelPasses.Issued issued) {
            return new PanelPassMade(issued.token().reveal(), issued.pass().expiresAt());
        }

        @Override
        public String toString() {
            return "PanelPassMade";
        }
    }

    @Schema(name = "PanelPass", description = "Who works on which case.")
    record PanelPassResponse(
            @Schema(example = "C-10482") String caseRef,

            @Schema(description = "The person, with what the pass allows")
            SessionResponse session,

            Instant expiresAt) {
        static PanelPassResponse of(PanelPass pass) {
            return new PanelPassResponse(
                    pass.caseRef(), SessionResponse.of(pass.person(), pass.caller(), pass.since()), pass.expiresAt());
        }
    }
}
