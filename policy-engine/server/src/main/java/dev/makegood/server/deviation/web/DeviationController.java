package dev.makegood.server.deviation.web;

import dev.makegood.server.deviation.ChangeSearch;
import dev.makegood.server.deviation.Deviations;
import dev.makegood.server.deviation.Search;
import dev.makegood.server.identity.Caller;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Deviations", description = "Where people do otherwise than rules recommend")
@RestController
@RequestMapping(path = "/api/v1/deviations", produces = MediaType.APPLICATION_JSON_VALUE)
class DeviationController {
    private static final int MOST_DAYS = 3_660;

    private final Deviations deviations;
    private final ChangeSearch search;
    private final Problems problems;

    DeviationController(Deviations deviations, ChangeSearch search, Problems problems) {
        this.deviations = deviations;
        this.search = search;
        this.problems = problems;
    }

    @Operation(
            operationId = "listDeviations",
            summary = "Where people do otherwise",
            description = "Replies that adapt, decline or escalate the same effect of a rule in the same way for the"
                    + " same reason are counted together. Most often first, at most 200; replies that were corrected"
                    + " do not count. Needs the authority drafts or drafts:read.")
    @GetMapping
    List<DeviationResponse> list(
            @Parameter(description = "Only from that rule set", example = "recovery")
                    @RequestParam(required = false)
                    @Nullable
                    String ruleSet,
            @Parameter(description = "Of so many days, 1 to 3660") @RequestParam(defaultValue = "90") int days,
            @Parameter(description = "Only what was done at least so often") @RequestParam(defaultValue = "1")
                    int least) {
        return deviations
                .list(Optional.ofNullable(ruleSet), Math.clamp(days, 1, MOST_DAYS), Math.max(least, 1))
                .stream()
                .map(DeviationResponse::of)
                .toList();
    }

    @Operation(
            operationId = "findChanges",
            summary = "Look for a change that would have covered what people did",
            description =
                    "Tries other values for each figure that the effect depends on, on the newest 400 replies, and"
                            + " evaluates each decision anew; for at most 40 seconds, one search at a time. The same"
                            + " replies give the same changes. Needs the authority drafts or drafts:read.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = ChangeWish.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = FoundChangesResponse.class)))
    @ApiResponse(responseCode = "404", description = "No such rule set is live")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/changes", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> find(@RequestBody JsonNode body, HttpServletRequest request) {
        return answer(request, search.find(body));
    }

    @Operation(
            operationId = "draftFoundChange",
            summary = "Make a draft with a change that was found",
            description = "Of the live release, with that figure changed and nothing else. Needs the authority drafts.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewDraftOfChange.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = DraftOfChange.class)))
    @ApiResponse(responseCode = "404", description = "No such rule set is live")
    @ApiResponse(responseCode = "409", description = "Another release went live since")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/drafts", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> draft(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(request, search.draft(body, caller));
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, Search search) {
        return switch (search) {
            case Search.Found found -> ResponseEntity.ok(FoundChangesResponse.of(found));
            case Search.Drafted(var draft) ->
                ResponseEntity.status(HttpStatus.CREATED).body(new DraftOfChange(draft));
            case Search.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Search.NotThere() ->
                problems.answer(request, ProblemType.NOT_FOUND, "GET /api/v1/rule-sets lists those there are.");
            case Search.ChangedMeanwhile() ->
                problems.answer(request, ProblemType.CHANGED_MEANWHILE, "The rules changed. Look for changes again.");
            case Search.NotInGroup(var barred) -> problems.answer(request, ProblemType.NOT_IN_GROUP, barred.reason());
        };
    }

    @Schema(name = "ChangeWish", description = "What people did otherwise than.")
    private record ChangeWish(
            @Schema(example = "recovery") String ruleSet,
            @Schema(description = "The name of the rule") String rule,

            @Schema(description = "What it recommends", example = "gesture")
            String effect,

            @Schema(description = "Of a gesture", example = "CREDIT") @Nullable
            String type,

            @Schema(description = "Of so many days, 1 to 3660", example = "90")
            int days) {}

    @Schema(name = "NewDraftOfChange", description = "Which change to make a draft with.")
    private record NewDraftOfChange(
            @Schema(example = "recovery") String ruleSet,

            @Schema(description = "The release that was looked through", example = "3")
            int release,

            @Schema(description = "As it was found", example = "17")
            int figure,

            @Schema(description = "As it was found", example = "250000 VND")
            String words,

            @Schema(description = "What the draft is called")
            String title) {}

    @Schema(name = "DraftOfChange", description = "The draft that was made.")
    private record DraftOfChange(UUID draft) {}
}
