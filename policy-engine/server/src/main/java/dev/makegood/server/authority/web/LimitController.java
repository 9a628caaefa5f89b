package dev.makegood.server.authority.web;

import dev.makegood.server.authority.BudgetScope;
import dev.makegood.server.authority.Limit;
import dev.makegood.server.authority.Limits;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.identity.Grade;
import dev.makegood.server.organisation.Settling;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.request.Amount;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

@Tag(name = "Limits", description = "How much goodwill may be given without asking")
@RestController
@RequestMapping(path = "/api/v1/limits", produces = MediaType.APPLICATION_JSON_VALUE)
class LimitController {
    private static final Text ALREADY_THERE = new Text(
            "There is a limit for the same already. Change that one.",
            "Đã có hạn mức cho mục này. Hãy sửa hạn mức đó.");
    private static final Text CHANGED_MEANWHILE = new Text(
            "Somebody else changed this limit meanwhile. Read it again, and change what you read.",
            "Trong lúc đó người khác đã sửa hạn mức này. Hãy đọc lại rồi sửa trên bản mới.");

    private final Limits limits;
    private final Problems problems;

    LimitController(Limits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Operation(
            operationId = "listLimits",
            summary = "The limits",
            description = "Those of a kind together, the general one first. Needs the scope rule-sets.")
    @GetMapping
    List<LimitResponse> list() {
        return limits.all().stream().map(LimitResponse::of).toList();
    }

    @Operation(
            operationId = "makeLimit",
            summary = "Make a limit",
            description = "It holds from then on, also for what was given before in the same period. Needs the scope"
                    + " limits.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewLimit.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = LimitResponse.class)))
    @ApiResponse(responseCode = "409", description = "There is one for the same already")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(
                request,
                limits.make(body, caller),
                made -> ResponseEntity.status(HttpStatus.CREATED).body(LimitResponse.of(made)));
    }

    @Operation(
            operationId = "changeLimit",
            summary = "Change a limit",
            description = "What was given before stays given, also where that is more than the limit is now. Needs the"
                    + " scope limits.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ChangedLimit.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Changed",
            content = @Content(schema = @Schema(implementation = LimitResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such limit")
    @ApiResponse(responseCode = "409", description = "Somebody else changed it since it was read")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PutMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @PathVariable UUID id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(
                request, limits.change(id, body, caller), changed -> ResponseEntity.ok(LimitResponse.of(changed)));
    }

    @Operation(
            operationId = "removeLimit",
            summary = "Remove a limit",
            description = "Nobody is held to it any more. Needs the scope limits.")
    @ApiResponse(responseCode = "204", description = "Removed")
    @ApiResponse(responseCode = "404", description = "There is no such limit")
    @DeleteMapping("/{id}")
    ResponseEntity<Object> remove(
            @PathVariable UUID id,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(
                request,
                limits.remove(id, caller),
                _ -> ResponseEntity.noContent().build());
    }

    private ResponseEntity<Object> answer(
            HttpServletRequest request, Settling<Limit> settling, Function<Limit, ResponseEntity<Object>> done) {
        return switch (settling) {
            case Settling.Done<Limit>(var limit) -> done.apply(limit);
            case Settling.NotValid<Limit>(var faults) ->
                problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Settling.NotThere<Limit>() ->
                problems.answer(request, ProblemType.NOT_FOUND, "GET the list to see what there is.");
            case Settling.AlreadyThere<Limit>() -> problems.answer(request, ProblemType.ALREADY_THERE, ALREADY_THERE);
            case Settling.ChangedMeanwhile<Limit>() ->
                problems.answer(request, ProblemType.CHANGED_MEANWHILE, CHANGED_MEANWHILE);
        };
    }

    @Schema(name = "NewLimit", description = "A limit that is to be.")
    private record NewLimit(
            BudgetScope scope,

            @Schema(description = "Of whoever gives, for CASE and AGENT_DAY; for all without one") @Nullable
            Grade grade,

            @Schema(description = "For BRANCH_MONTH; for all without one", example = "hue") @Nullable
            String branch,

            Amount amount,

            @Schema(
                    description = "The lowest grade that may go beyond it",
                    allowableValues = {"SENIOR", "SUPERVISOR", "MANAGER"})
            Grade approver) {}

    @Schema(name = "ChangedLimit", description = "What a limit is to be.")
    private record ChangedLimit(
            @Schema(description = "In the currency of the limit")
            Amount amount,

            @Schema(
                    description = "The lowest grade that may go beyond it",
                    allowableValues = {"SENIOR", "SUPERVISOR", "MANAGER"})
            Grade approver,

            @Schema(description = "Of the limit as read", example = "1")
            int version) {}
}
