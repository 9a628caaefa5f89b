package dev.makegood.server.rating.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.rating.Remedies;
import dev.makegood.server.rating.Remedy;
import dev.makegood.server.rating.RemedyState;
import dev.makegood.server.request.Ids;
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

@Tag(name = "Service levels")
@RestController
@RequestMapping(path = "/api/v1/remedies", produces = MediaType.APPLICATION_JSON_VALUE)
class RemedyController {
    private static final int MOST_ON_A_PAGE = 200;

    private final Remedies remedies;
    private final RatingAnswers answers;

    RemedyController(Remedies remedies, RatingAnswers answers) {
        this.remedies = remedies;
        this.answers = answers;
    }

    @Operation(
            operationId = "listRemedies",
            summary = "What is to be done because of how well cases were served",
            description = "What is due first before the others; of those that came to an end, the newest first. People"
                    + " see those of their branch and those without a branch; managers and whoever reads all decisions"
                    + " see all. Needs the authority service-levels or decisions:all.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = RemedyPage.class)))
    @GetMapping
    ResponseEntity<Object> list(
            @Parameter(description = "How they stand") @RequestParam(defaultValue = "OPEN") RemedyState state,
            @Parameter(description = "Only those behind this, the next of another page")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        var place = Optional.ofNullable(after).flatMap(Ids::read);
        if (limit < 1 || limit > MOST_ON_A_PAGE || after != null && place.isEmpty()) {
            return answers.bad(request, "limit is 1 to " + MOST_ON_A_PAGE + ", and after is the next of another page.");
        }
        return ResponseEntity.ok(RemedyPage.of(remedies.list(state, place, limit + 1, caller), limit));
    }

    @Operation(
            operationId = "doRemedy",
            summary = "It was done",
            description = "Cases that ask for it later ask for it anew. Needs the authority service-levels.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = RemedyDone.class))))
    @ApiResponse(
            responseCode = "200",
            description = "On record",
            content = @Content(schema = @Schema(implementation = RemedyResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such thing to be done")
    @ApiResponse(responseCode = "409", description = "It does not wait any more")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/{id}/done", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> done(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, remedies.done(Ids.read(id), body, caller), RemedyResponse::of);
    }

    @Operation(
            operationId = "dropRemedy",
            summary = "It is not done",
            description = "Cases that ask for it later ask for it anew. Needs the authority service-levels.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = RemedyDropped.class))))
    @ApiResponse(
            responseCode = "200",
            description = "On record",
            content = @Content(schema = @Schema(implementation = RemedyResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such thing to be done")
    @ApiResponse(responseCode = "409", description = "It does not wait any more")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/{id}/dropped", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> drop(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answers.answer(request, remedies.drop(Ids.read(id), body, caller), RemedyResponse::of);
    }

    @Schema(name = "RemedyPage", description = "What is or was to be done because of how well cases were served.")
    private record RemedyPage(
            List<RemedyResponse> remedies,

            @Schema(
                    description = "Give it as after to read on; null at the end",
                    types = {"string", "null"})
            @Nullable
            UUID next) {
        /** @param found one more than fits the page, if there are more */
        static RemedyPage of(List<Remedy> found, int most) {
            var shown = found.subList(0, Math.min(found.size(), most));
            return new RemedyPage(
                    shown.stream().map(RemedyResponse::of).toList(),
                    found.size() > most ? shown.getLast().id() : null);
        }
    }

    @Schema(name = "RemedyDone", description = "That something was done.")
    private record RemedyDone(
            @Schema(description = "What came of it, at most 2000 characters; nothing that tells of a customer")
            @Nullable
            String note) {}

    @Schema(name = "RemedyDropped", description = "That something is not done.")
    private record RemedyDropped(
            @Schema(description = "Why, at most 2000 characters; nothing that tells of a customer")
            String reason) {}
}
