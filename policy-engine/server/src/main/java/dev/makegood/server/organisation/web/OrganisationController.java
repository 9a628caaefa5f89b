package dev.makegood.server.organisation.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.OrganisationSettings;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Organisation", description = "What the organisation is called, and by which clock it lives")
@RestController
@RequestMapping(path = "/api/v1/organisation", produces = MediaType.APPLICATION_JSON_VALUE)
class OrganisationController {
    private final OrganisationSettings settings;
    private final Settlings settlings;

    OrganisationController(OrganisationSettings settings, Settlings settlings) {
        this.settings = settings;
        this.settlings = settlings;
    }

    @Operation(
            operationId = "getOrganisation",
            summary = "The organisation",
            description = "For everybody who is signed in, and every key.")
    @GetMapping
    OrganisationResponse show() {
        return OrganisationResponse.of(settings.current());
    }

    @Operation(
            operationId = "changeOrganisation",
            summary = "Change the organisation",
            description = "With another time zone freezes begin and end at other moments; what was to go live at one of"
                    + " them does not. Needs the authority organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ChangedOrganisation.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = OrganisationResponse.class)))
    @ApiResponse(responseCode = "409", description = "Somebody else changed it since it was read")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return settlings.answer(
                request, settings.change(body, caller), changed -> ResponseEntity.ok(OrganisationResponse.of(changed)));
    }

    @Schema(name = "ChangedOrganisation", description = "What the organisation is to be.")
    private record ChangedOrganisation(
            @Schema(example = "Sông Hàn Post") String name,

            @Schema(description = "By the IANA time zone database", example = "Asia/Ho_Chi_Minh")
            String zone,

            @Schema(description = "As read", example = "1") int version) {}
}
