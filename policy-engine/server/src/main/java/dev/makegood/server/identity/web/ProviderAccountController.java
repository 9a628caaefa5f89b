package dev.makegood.server.identity.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.oidc.LinkAdministration;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "People", description = "Who may sign in, and as what")
@RestController
@RequestMapping(path = "/api/v1/people/{user}/provider-account", produces = MediaType.APPLICATION_JSON_VALUE)
class ProviderAccountController {
    private final LinkAdministration links;
    private final Changes changes;

    ProviderAccountController(LinkAdministration links, Changes changes) {
        this.links = links;
        this.changes = changes;
    }

    @Operation(
            operationId = "getProviderAccount",
            summary = "Whether a person is an account at the provider of sign-ins",
            description = "Needs the authority people.")
    @ApiResponse(
            responseCode = "200",
            description = "Since when",
            content = @Content(schema = @Schema(implementation = Linked.class)))
    @RefusesUnknown
    @GetMapping
    ResponseEntity<Object> get(@PathVariable String user, HttpServletRequest request) {
        return links.since(user)
                .<ResponseEntity<Object>>map(since -> ResponseEntity.ok(new Linked(since)))
                .orElseGet(() -> changes.notThere(request));
    }

    @Operation(
            operationId = "removeProviderAccount",
            summary = "Let a person become another account at the provider",
            description = "The next account that names this person becomes it. Needs the authority people.")
    @ApiResponse(responseCode = "204", description = "The person is no account any more")
    @RefusesUnknown
    @DeleteMapping
    ResponseEntity<Object> remove(
            @PathVariable String user,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return changes.answer(
                request,
                links.remove(user, caller),
                _ -> ResponseEntity.noContent().build());
    }

    @Schema(name = "ProviderAccount")
    private record Linked(Instant linkedAt) {}
}
