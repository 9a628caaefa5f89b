package dev.makegood.server.notice.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.notice.MailChoices;
import dev.makegood.server.notice.NoticeKind;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
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

@Tag(name = "Notices")
@RestController
@RequestMapping(path = "/api/v1/notices/mail", produces = MediaType.APPLICATION_JSON_VALUE)
class MailChoiceController {
    private final MailChoices choices;
    private final Problems problems;

    MailChoiceController(MailChoices choices, Problems problems) {
        this.choices = choices;
        this.problems = problems;
    }

    @Operation(
            operationId = "getNoticeMail",
            summary = "Which notices one wishes by mail as well",
            description = "For people, not for keys.")
    @GetMapping
    MailChoiceResponse show(@Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        return MailChoiceResponse.of(choices.of(caller));
    }

    @Operation(
            operationId = "chooseNoticeMail",
            summary = "Say which notices one wishes by mail as well",
            description = "For people, not for keys.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WhatIsWished.class))))
    @ApiResponse(
            responseCode = "200",
            description = "As it is now",
            content = @Content(schema = @Schema(implementation = MailChoiceResponse.class)))
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> choose(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var faults = choices.choose(body, caller);
        return faults.isEmpty()
                ? ResponseEntity.ok(MailChoiceResponse.of(choices.of(caller)))
                : problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
    }

    @Schema(name = "NoticeMailChoice")
    private record WhatIsWished(List<NoticeKind> kinds) {}
}
