package dev.makegood.server.care.web;

import dev.makegood.server.care.CareTasks;
import dev.makegood.server.care.TaskPlace;
import dev.makegood.server.care.TaskState;
import dev.makegood.server.identity.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Care", description = "Unasked kindness on schedule")
@RestController
@RequestMapping(path = "/api/v1/care-tasks", produces = MediaType.APPLICATION_JSON_VALUE)
class CareTaskController {
    private static final int MOST_ON_A_PAGE = 200;

    private final CareTasks tasks;
    private final CareAnswers answers;

    CareTaskController(CareTasks tasks, CareAnswers answers) {
        this.tasks = tasks;
        this.answers = answers;
    }

    @Operation(
            operationId = "listCareTasks",
            summary = "What is to be done for customers",
            description = "What is due first before the others. People see those of their branch and those without a"
                    + " branch; managers and keys see all. Needs the authority care.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = CareTaskPage.class)))
    @GetMapping
    ResponseEntity<Object> list(
            @Parameter(description = "How they stand") @RequestParam(defaultValue = "OPEN") TaskState state,
            @Parameter(description = "Only those behind this, the next of another page")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var place = Optional.ofNullable(after).flatMap(TaskPlace::read);
        if (limit < 1 || limit > MOST_ON_A_PAGE || after != null && place.isEmpty()) {
            return answers.bad(request, "limit is 1 to " + MOST_ON_A_PAGE + ", and after is the next of another page.");
        }
        return ResponseEntity.ok(CareTaskPage.of(tasks.list(state, place, limit + 1, caller), limit));
    }

    @Operation(
            operationId = "doCareTask",
            summary = "It was done",
            description = "It counts as a contact of our own accord from then on. Needs the authority care.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CareTaskDone.class))))
    @ApiResponse(
            responseCode = "200",
            description = "On record",
            content = @Content(schema = @Schema(implementation = CareTaskResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such task")
    @ApiResponse(responseCode = "409", description = "It does not wait any more")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/{id}/done", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> done(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request, tasks.done(id, body, caller), task -> ResponseEntity.ok(CareTaskResponse.of(task)));
    }

    @Operation(
            operationId = "skipCareTask",
            summary = "It is not done",
            description = "Nor does it come again for the same occasion. Needs the authority care.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = CareTaskSkipped.class))))
    @ApiResponse(
            responseCode = "200",
            description = "On record",
            content = @Content(schema = @Schema(implementation = CareTaskResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such task")
    @ApiResponse(responseCode = "409", description = "It does not wait any more")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/{id}/skipped", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> skip(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(
                request, tasks.skip(id, body, caller), task -> ResponseEntity.ok(CareTaskResponse.of(task)));
    }

    @Schema(name = "CareTaskDone", description = "That something was done.")
    private record CareTaskDone(
            @Schema(description = "What there is to say of it, at most 2000 characters") @Nullable
            String note) {}

    @Schema(name = "CareTaskSkipped", description = "That something is not done.")
    private record CareTaskSkipped(
            @Schema(description = "Why, at most 500 characters; nothing that tells of the customer")
            String reason) {}
}
