package dev.makegood.server.notice.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.notice.Notices;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Tag(name = "Notices", description = "What people should know of")
@RestController
@RequestMapping(path = "/api/v1/notices", produces = MediaType.APPLICATION_JSON_VALUE)
class NoticeController {
    private static final int MOST = 100;

    private final Notices notices;
    private final Problems problems;
    private final JsonMapper json;

    NoticeController(Notices notices, Problems problems, JsonMapper json) {
        this.notices = notices;
        this.problems = problems;
        this.json = json;
    }

    @Operation(
            operationId = "listNotices",
            summary = "What one should know of",
            description = "Newest first, of the last 90 days. For people, not for keys.")
    @GetMapping
    NoticePageResponse list(
            @Parameter(description = "next of the page before") @RequestParam(defaultValue = "" + Long.MAX_VALUE)
                    long before,
            @Parameter(description = "At most so many, 1 to 100") @RequestParam(defaultValue = "20") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return NoticePageResponse.of(notices.before(before, Math.clamp(limit, 1, MOST), caller));
    }

    @Operation(
            operationId = "readNotice",
            summary = "Say that one has read a notice",
            description = "Doing so again changes nothing. For people, not for keys.")
    @ApiResponse(responseCode = "204", description = "It is read")
    @ApiResponse(responseCode = "404", description = "One has no such notice")
    @PutMapping("/{id}/read")
    ResponseEntity<Object> read(
            @Parameter(example = "17") @PathVariable String id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return notices.read(id, caller)
                ? ResponseEntity.noContent().build()
                : problems.answer(request, ProblemType.NOT_FOUND, "GET /api/v1/notices lists those you have.");
    }

    @Operation(
            operationId = "readNotices",
            summary = "Say that one has read all notices up to one",
            description = "For people, not for keys.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WhatWasRead.class))))
    @ApiResponse(responseCode = "204", description = "They are read")
    @ApiResponse(responseCode = "422", description = "The request is faulty")
    @PutMapping(path = "/read", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> readAll(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var faults = notices.readUpTo(body, caller);
        return faults.isEmpty()
                ? ResponseEntity.noContent().build()
                : problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
    }

    @Operation(
            operationId = "followNotices",
            summary = "Be told of notices as they come",
            description = "Server-sent events: notice with a notice, under its id, and unread with the number of those"
                    + " not read. It ends with the session. For people, not for keys.")
    @ApiResponse(
            responseCode = "200",
            description = "The events",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = String.class)))
    @ApiResponse(responseCode = "400", description = "No notice has such an id")
    @GetMapping(
            path = "/stream",
            produces = {MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.APPLICATION_PROBLEM_JSON_VALUE})
    @Nullable
    ResponseEntity<Object> follow(
            @Parameter(description = "The last notice one knows, unless Last-Event-ID says it; without, from now on")
                    @RequestParam(defaultValue = "")
                    String after,
            @Parameter(hidden = true) @RequestHeader(name = "Last-Event-ID", required = false) @Nullable
                    String lastEventId,
            @Parameter(hidden = true) Authentication authentication,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        try {
            var last = lastEventId == null ? after : lastEventId;
            return notices.follow(last, authentication, new EventStream(response, json))
                    ? null
                    : problems.answer(request, ProblemType.BAD_REQUEST, "Give the id of a notice, or nothing.");
        } catch (IOException _) {
            // Whoever listened is gone.
            return null;
        }
    }

    private record WhatWasRead(
            @Schema(description = "The id of the newest one has read", example = "17")
            String upTo) {}
}
