package dev.makegood.server.suggestion.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.suggestion.Suggesting;
import dev.makegood.server.suggestion.Suggestion;
import dev.makegood.server.suggestion.Suggestions;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

@Tag(name = "Suggestions", description = "What people would change about rules")
@RestController
@RequestMapping(path = "/api/v1/suggestions", produces = MediaType.APPLICATION_JSON_VALUE)
class SuggestionController {
    private static final int MOST_ON_A_PAGE = 100;
    private static final Text ANSWERED = new Text("%s answered it before you.", "%s đã trả lời trước bạn.");

    private final Suggestions suggestions;
    private final Problems problems;

    SuggestionController(Suggestions suggestions, Problems problems) {
        this.suggestions = suggestions;
        this.problems = problems;
    }

    @Operation(
            operationId = "listSuggestions",
            summary = "What people would change",
            description = "Newest first: one's own, and those on rule sets that one writes. Needs the authority"
                    + " rule-sets. For people, not for keys.")
    @GetMapping
    SuggestionPage list(
            @Parameter(description = "Only on that rule set", example = "late-parcel")
                    @RequestParam(required = false)
                    @Nullable
                    String ruleSet,
            @Parameter(description = "Only on the rule of that name") @RequestParam(required = false) @Nullable
                    String rule,
            @Parameter(description = "Only those in that state") @RequestParam(required = false)
                    Suggestion.@Nullable State state,
            @Parameter(description = "next of the page before") @RequestParam(defaultValue = "" + Long.MAX_VALUE)
                    long before,
            @Parameter(description = "At most so many, 1 to 100") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller) {
        var most = Math.clamp(limit, 1, MOST_ON_A_PAGE);
        var found = suggestions.list(
                Optional.ofNullable(ruleSet),
                Optional.ofNullable(rule),
                Optional.ofNullable(state),
                before,
                most + 1,
                caller);
        return SuggestionPage.of(found, most);
    }

    @Operation(
            operationId = "suggest",
            summary = "Suggest a change of a rule",
            description = "Those who write the rule set are told. Needs the authority rule-sets. For people, not for"
                    + " keys.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewSuggestion.class))))
    @ApiResponse(
            responseCode = "201",
            description = "Made",
            content = @Content(schema = @Schema(implementation = SuggestionResponse.class)))
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> make(
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(request, HttpStatus.CREATED, suggestions.make(body, caller));
    }

    @Operation(
            operationId = "takeUpSuggestion",
            summary = "Begin a draft of a suggestion",
            description = "From the live release. Whoever made the suggestion is told. Needs the authority drafts, and"
                    + " a group that writes the rule set where there is one. For people, not for keys.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = DraftTitle.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Taken up; answer.draft is the draft",
            content = @Content(schema = @Schema(implementation = SuggestionResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such suggestion, or no live release any more")
    @ApiResponse(responseCode = "409", description = "It was answered already")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/{id}/draft", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> takeUp(
            @Parameter(example = "17") @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(request, HttpStatus.OK, suggestions.takeUp(id, body, caller));
    }

    @Operation(
            operationId = "declineSuggestion",
            summary = "Say why nothing comes of a suggestion",
            description = "Whoever made it is told. Needs the authority drafts, and a group that writes the rule set"
                    + " where there is one. For people, not for keys.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = WhyNot.class))))
    @ApiResponse(
            responseCode = "200",
            description = "Declined",
            content = @Content(schema = @Schema(implementation = SuggestionResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such suggestion")
    @ApiResponse(responseCode = "409", description = "It was answered already")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/{id}/decline", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> decline(
            @Parameter(example = "17") @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(request, HttpStatus.OK, suggestions.decline(id, body, caller));
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus status, Suggesting suggesting) {
        return switch (suggesting) {
            case Suggesting.Done(var suggestion) ->
                ResponseEntity.status(status).body(SuggestionResponse.of(suggestion));
            case Suggesting.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Suggesting.NotThere() ->
                problems.answer(
                        request, ProblemType.NOT_FOUND, "GET /api/v1/suggestions lists those that you may answer.");
            case Suggesting.Answered(var suggestion) ->
                problems.answer(
                        request,
                        ProblemType.SUGGESTION_ANSWERED,
                        ANSWERED.filled(
                                suggestion.answer().map(Suggestion.Answer::by).orElseThrow()));
            case Suggesting.NothingLive() ->
                problems.answer(
                        request, ProblemType.RULE_SET_UNKNOWN, "The rule set decides no more. Decline the suggestion.");
        };
    }

    @Schema(name = "NewSuggestion", description = "What is to change about a rule.")
    private record NewSuggestion(
            @Schema(example = "late-parcel") String ruleSet,

            @Schema(description = "The name of a rule of the live release")
            String rule,

            @Schema(description = "What to change and why, at most 2000 characters")
            String text,

            @Schema(description = "A decision by this rule set that the caller may see, of which it came") @Nullable
            UUID decision) {}

    @Schema(name = "DraftOfSuggestion", description = "What the draft is to be called.")
    private record DraftTitle(
            @Schema(example = "Two days are enough") String title) {}

    @Schema(name = "DeclinedSuggestion", description = "Why nothing comes of a suggestion.")
    private record WhyNot(
            @Schema(example = "The carrier needs three days")
            String reason) {}
}
