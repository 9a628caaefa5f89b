package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.panel.PanelAdministration;
import dev.makegood.server.identity.panel.PanelSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Panel")
@RestController
@RequestMapping(path = "/api/v1/panel-settings", produces = MediaType.APPLICATION_JSON_VALUE)
class PanelSettingsController {
    private final PanelAdministration administration;
    private final Changes changes;

    PanelSettingsController(PanelAdministration administration, Changes changes) {
        this.administration = administration;
        this.changes = changes;
    }

    @Operation(
            operationId = "getPanelSettings",
            summary = "Where the panel may be shown",
            description = "Needs the authority organisation.")
    @GetMapping
    PanelSettingsResponse show() {
        return PanelSettingsResponse.of(administration.current());
    }

    @Operation(
            operationId = "changePanelSettings",
            summary = "Change where the panel may be shown",
            description = "Holds for panels that are opened from now on. Needs the authority organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = PanelSettingsResponse.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = PanelSettingsResponse.class)))
    @ApiResponse(responseCode = "409", description = "Somebody else changed it since it was read")
    @RefusesFaults
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                administration.change(body, caller),
                changed -> ResponseEntity.ok(PanelSettingsResponse.of(changed)));
    }

    @Schema(name = "PanelSettings", description = "Where the panel may be shown.")
    record PanelSettingsResponse(
            @Schema(
                    description = "Of the pages that may have it in a frame, at most 20",
                    example = "[\"https://desk.example.com\"]")
            List<String> origins,

            @Schema(description = "Give it back with a change", example = "1")
            int version) {
        static PanelSettingsResponse of(PanelSettings settings) {
            return new PanelSettingsResponse(settings.origins(), settings.version());
        }
    }
}
