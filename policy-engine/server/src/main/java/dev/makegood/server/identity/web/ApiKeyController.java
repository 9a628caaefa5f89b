package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.KeyAdministration;
import dev.makegood.server.identity.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "API keys", description = "By which systems sign in")
@RestController
@RequestMapping(path = "/api/v1/api-keys", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiKeyController {
    private final KeyAdministration keys;
    private final Changes changes;

    ApiKeyController(KeyAdministration keys, Changes changes) {
        this.keys = keys;
        this.changes = changes;
    }

    @Operation(
            operationId = "listApiKeys",
            summary = "The API keys there ever were",
            description = "Newest first. Needs the authority api-keys.")
    @GetMapping
    List<ApiKeyResponse> list() {
        return keys.all().stream().map(ApiKeyResponse::of).toList();
    }

    @Operation(
            operationId = "makeApiKey",
            summary = "Make an API key",
            description = "The key of the answer is shown once. Needs the authority api-keys.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewApiKey.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = ApiKeyMade.class)))
    @RefusesFaults
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                keys.make(body, caller),
                made -> ResponseEntity.status(HttpStatus.CREATED)
                        .cacheControl(CacheControl.noStore())
                        .body(ApiKeyMade.of(made)));
    }

    @Operation(
            operationId = "revokeApiKey",
            summary = "Revoke an API key",
            description = "Holds at once, on other nodes within five seconds. Needs the authority api-keys.")
    @ApiResponse(responseCode = "204", description = "Revoked, now or before")
    @RefusesUnknown
    @DeleteMapping("/{id}")
    ResponseEntity<Object> revoke(
            @PathVariable UUID id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                keys.revoke(id, caller),
                _ -> ResponseEntity.noContent().build());
    }

    private record NewApiKey(
            @Schema(description = "What uses it", example = "web shop")
            String name,

            List<Scope> scopes,

            @Schema(example = "365", minimum = "1", maximum = "366")
            int validDays) {}
}
