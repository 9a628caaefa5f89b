package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseClocks;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.request.IdempotencyKey;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

@Tag(name = "Cases")
@RestController
@RequestMapping(path = "/api/v1/cases/{ref}/clocks", produces = MediaType.APPLICATION_JSON_VALUE)
class CaseClockController {
    private final CaseClocks clocks;
    private final CaseRequests requests;
    private final Workings workings;

    CaseClockController(CaseClocks clocks, CaseRequests requests, Workings workings) {
        this.clocks = clocks;
        this.requests = requests;
        this.workings = workings;
    }

    @Operation(
            operationId = "listClocks",
            summary = "The clocks of a case",
            description = "What its rule sets say is due, by when, and what came of it; earliest first. Needs the"
                    + " authority cases or cases:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The clocks, and the moment at which they stood so",
            content = @Content(schema = @Schema(implementation = ClocksResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @GetMapping
    ResponseEntity<Object> list(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return clocks.of(ref, caller)
                .<ResponseEntity<Object>>map(times ->
                        ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(ClocksResponse.of(times)))
                .orElseGet(() -> workings.notThere(request));
    }

    @Operation(
            operationId = "pauseClock",
            summary = "Have a clock stand still",
            description =
                    "Where the rules that it comes from permit the cause, as the case is now. It goes on by itself"
                            + " when the customer writes. Needs the authority cases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WhyPause.class))))
    @ApiResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case, or no such clock of it")
    @ApiResponse(responseCode = "409", description = "No rule permits that, or it does not run")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/{clock}/pause", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> pause(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @PathVariable String clock,
            @RequestBody JsonNode body,
            @Parameter(description = CaseRequests.KEY)
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return requests.refused(request)
                .orElseGet(() ->
                        workings.answer(request, clocks.pause(ref, clock, body, Optional.ofNullable(key), caller)));
    }

    @Operation(
            operationId = "resumeClock",
            summary = "Have a clock that stands still go on",
            description = "Its time counts again from now on. Needs the authority cases.")
    @ApiResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = CaseResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such case, or no such clock of it")
    @ApiResponse(responseCode = "409", description = "It does not stand still")
    @PostMapping("/{clock}/resumption")
    ResponseEntity<Object> resume(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @PathVariable String clock,
            @Parameter(description = CaseRequests.KEY)
                    @RequestHeader(name = IdempotencyKey.HEADER, required = false)
                    @Nullable
                    String key,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return requests.refused(request)
                .orElseGet(() -> workings.answer(
                        request,
                        clocks.resume(
                                ref, clock, JsonNodeFactory.instance.objectNode(), Optional.ofNullable(key), caller)));
    }

    @Schema(name = "ClockPause", description = "Why a clock is to stand still.")
    private record WhyPause(
            @Schema(description = "One of the causes the clock names", example = "WAITING_FOR_CUSTOMER")
            String cause) {}
}
