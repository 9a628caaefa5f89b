package dev.makegood.server.organisation.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.FreezeAdministration;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
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
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Freezes", description = "Days on which no release goes live for the first time")
@RestController
@RequestMapping(path = "/api/v1/freezes", produces = MediaType.APPLICATION_JSON_VALUE)
class FreezeController {
    private final FreezeAdministration freezes;
    private final Settlings settlings;

    FreezeController(FreezeAdministration freezes, Settlings settlings) {
        this.freezes = freezes;
        this.settlings = settlings;
    }

    @Operation(
            operationId = "listFreezes",
            summary = "The freezes there are",
            description = "Earliest first. Needs the scope rule-sets.")
    @GetMapping
    List<FreezeResponse> list() {
        return freezes.all().stream().map(FreezeResponse::of).toList();
    }

    @Operation(
            operationId = "makeFreeze",
            summary = "Make a freeze",
            description =
                    "What was to go live in it does not, unless it was said why it cannot wait. Needs the authority"
                            + " organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewFreeze.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = FreezeResponse.class)))
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return settlings.answer(
                request,
                freezes.make(body, caller),
                made -> ResponseEntity.status(HttpStatus.CREATED).body(FreezeResponse.of(made)));
    }

    @Operation(
            operationId = "changeFreeze",
            summary = "Change a freeze",
            description = "Needs the authority organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ChangedFreeze.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = FreezeResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such freeze")
    @ApiResponse(responseCode = "409", description = "Somebody else changed it since it was read")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @PathVariable UUID id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return settlings.answer(
                request, freezes.change(id, body, caller), changed -> ResponseEntity.ok(FreezeResponse.of(changed)));
    }

    @Operation(
            operationId = "removeFreeze",
            summary = "Remove a freeze",
            description = "What did not go live because of it has to be scheduled again. Needs the authority"
                    + " organisation.")
    @ApiResponse(responseCode = "204", description = "Removed")
    @ApiResponse(responseCode = "404", description = "There is no such freeze")
    @DeleteMapping("/{id}")
    ResponseEntity<Object> remove(
            @PathVariable UUID id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return settlings.answer(
                request,
                freezes.remove(id, caller),
                _ -> ResponseEntity.noContent().build());
    }

    @Schema(name = "NewFreeze", description = "A freeze that is to be.")
    private record NewFreeze(
            @Schema(description = "Its first day", example = "2027-02-01")
            LocalDate from,

            @Schema(description = "Its last day", example = "2027-02-10")
            LocalDate to,

            Text reason) {}

    @Schema(name = "ChangedFreeze", description = "What a freeze is to be.")
    private record ChangedFreeze(
            @Schema(description = "Its first day", example = "2027-02-01")
            LocalDate from,

            @Schema(description = "Its last day", example = "2027-02-10")
            LocalDate to,

            Text reason,

            @Schema(description = "Of the freeze as read", example = "1")
            int version) {}
}
