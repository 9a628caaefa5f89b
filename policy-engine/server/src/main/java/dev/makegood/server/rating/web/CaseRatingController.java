package dev.makegood.server.rating.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.rating.CaseRatings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Service levels")
@RestController
class CaseRatingController {
    private final CaseRatings ratings;
    private final RatingAnswers answers;

    CaseRatingController(CaseRatings ratings, RatingAnswers answers) {
        this.ratings = ratings;
        this.answers = answers;
    }

    @Operation(
            operationId = "listCaseRatings",
            summary = "How well a case was served",
            description = "Of each time it ended, the newest first. Needs the authority cases or cases:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The ratings",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = RatingResponse.class))))
    @ApiResponse(responseCode = "404", description = "There is no such case")
    @GetMapping(path = "/api/v1/cases/{ref}/ratings", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> list(
            @PathVariable String ref,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return ratings.of(ref, caller)
                .<ResponseEntity<Object>>map(found ->
                        ResponseEntity.ok(found.stream().map(RatingResponse::of).toList()))
                .orElseGet(() -> answers.notThere(request));
    }
}
