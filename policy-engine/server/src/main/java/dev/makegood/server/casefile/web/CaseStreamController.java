package dev.makegood.server.casefile.web;

import dev.makegood.server.casefile.CaseStreams;
import dev.makegood.server.casefile.Cases;
import dev.makegood.server.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@Tag(name = "Cases")
@RestController
@RequestMapping(
        path = "/api/v1/cases",
        produces = {MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
class CaseStreamController {
    private static final String AFTER = "The last event one knows, unless Last-Event-ID says it; without, from now on";

    private final CaseStreams streams;
    private final Cases cases;
    private final CaseRequests requests;
    private final Workings workings;
    private final JsonMapper json;

    CaseStreamController(CaseStreams streams, Cases cases, CaseRequests requests, Workings workings, JsonMapper json) {
        this.streams = streams;
        this.cases = cases;
        this.requests = requests;
        this.workings = workings;
        this.json = json;
    }

    @Operation(
            operationId = "followCases",
            summary = "Be told of what happens to cases",
            description = "Server-sent events: case with what happened, under an id from which it is gone on with after"
                    + " a broken line, and anew where so much happened that all is to be read again. Only of cases one"
                    + " may see. It ends with the session. For people, not for keys.")
    @ApiResponse(
            responseCode = "200",
            description = "The events",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = String.class)))
    @ApiResponse(responseCode = "400", description = "No event has such an id")
    @GetMapping("/stream")
    @Nullable
    ResponseEntity<Object> follow(
            @Parameter(description = AFTER) @RequestParam(defaultValue = "") String after,
            @Parameter(hidden = true) @RequestHeader(name = "Last-Event-ID", required = false) @Nullable
                    String lastEventId,
            @Parameter(hidden = true) Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        return follow(lastEventId == null ? after : lastEventId, Optional.empty(), authentication, request, response);
    }

    @Operation(
            operationId = "followCase",
            summary = "Be told of what happens to a case",
            description = "As followCases, of one case. For people, not for keys.")
    @ApiResponse(
            responseCode = "200",
            description = "The events",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = String.class)))
    @ApiResponse(responseCode = "400", description = "No event has such an id")
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @GetMapping("/{ref}/stream")
    @Nullable
    ResponseEntity<Object> followOne(
            @Parameter(example = "C-10482") @PathVariable String ref,
            @Parameter(description = AFTER) @RequestParam(defaultValue = "") String after,
            @Parameter(hidden = true) @RequestHeader(name = "Last-Event-ID", required = false) @Nullable
                    String lastEventId,
            @Parameter(hidden = true) Authentication authentication,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        if (caller.kind() == Caller.Kind.PERSON && cases.find(ref, caller).isEmpty()) {
            return workings.notThere(request);
        }
        return follow(lastEventId == null ? after : lastEventId, Optional.of(ref), authentication, request, response);
    }

    private @Nullable ResponseEntity<Object> follow(
            String after,
            Optional<String> ref,
            Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        try {
            return streams.follow(after, ref, authentication, new CaseEventStream(response, json))
                    ? null
                    : requests.bad(request, "Give the id of an event, or nothing.");
        } catch (IOException _) {
            // Whoever listened is gone.
            return null;
        }
    }
}
