package dev.makegood.server.organisation.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.organisation.UsualReason;
import dev.makegood.server.organisation.UsualReasons;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Reasons", description = "Reasons that people may choose instead of typing one")
@RestController
@RequestMapping(path = "/api/v1/reasons", produces = MediaType.APPLICATION_JSON_VALUE)
class UsualReasonController {
    private final UsualReasons reasons;
    private final Settlings settlings;

    UsualReasonController(UsualReasons reasons, Settlings settlings) {
        this.reasons = reasons;
        this.settlings = settlings;
    }

    @Operation(
            operationId = "listReasons",
            summary = "The usual reasons",
            description =
                    "By kind, and of each kind in the order in which they are offered. Needs the scope rule-sets.")
    @GetMapping
    List<UsualReasonResponse> list() {
        return reasons.all().stream().map(UsualReasonResponse::of).toList();
    }

    @Operation(
            operationId = "makeReason",
            summary = "Make a usual reason",
            description = "It is offered from then on. Needs the authority organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewUsualReason.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = UsualReasonResponse.class)))
    @ApiResponse(responseCode = "409", description = "There is one of that kind and key")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return settlings.answer(
                request,
                reasons.make(body, caller),
                made -> ResponseEntity.status(HttpStatus.CREATED).body(UsualReasonResponse.of(made)));
    }

    @Operation(
            operationId = "changeReason",
            summary = "Change a usual reason, or offer it no more",
            description = "What was chosen before keeps its text. Needs the authority organisation.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ChangedUsualReason.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = UsualReasonResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such reason")
    @ApiResponse(responseCode = "409", description = "Somebody else changed it since it was read")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(path = "/{kind}/{key}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @Parameter(example = "RETURN") @PathVariable String kind,
            @Parameter(example = "cases-missing") @PathVariable String key,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return settlings.answer(
                request,
                reasons.change(kind, key, body, caller),
                changed -> ResponseEntity.ok(UsualReasonResponse.of(changed)));
    }

    @Schema(name = "NewUsualReason", description = "A reason that is to be offered.")
    private record NewUsualReason(
            UsualReason.Kind kind,

            @Schema(example = "cases-missing", pattern = "[a-z0-9._-]{1,64}")
            String key,

            Text text,

            @Schema(description = "In the list, the least first; 1 to 999", example = "10")
            int place) {}

    @Schema(name = "ChangedUsualReason", description = "What a usual reason is to be.")
    private record ChangedUsualReason(
            Text text,

            @Schema(description = "Whether it is offered") boolean active,

            @Schema(description = "In the list, the least first; 1 to 999", example = "10")
            int place,

            @Schema(description = "Of the reason as read", example = "1")
            int version) {}
}
