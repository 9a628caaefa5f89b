package dev.makegood.server.decision.web;

import dev.makegood.server.decision.DecisionFeed;
import dev.makegood.server.decision.log.FeedCursor;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Decisions", description = "Outcomes on record")
@RestController
@RequestMapping(path = "/api/v1/decision-feed", produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionFeedController {
    private static final int MOST = 1_000;
    private static final String NOW = "now";

    private final DecisionFeed feed;
    private final Problems problems;

    DecisionFeedController(DecisionFeed feed, Problems problems) {
        this.feed = feed;
        this.problems = problems;
    }

    @Operation(
            operationId = "readDecisionFeed",
            summary = "All decisions, oldest first, for another system",
            description = "Go on with next of the page before, and keep that once the page is kept: then each decision "
                    + "is had, after a break too. Needs the scope decisions:all.")
    @ApiResponse(
            responseCode = "200",
            description = "The next of them; none where there are none yet",
            content = @Content(schema = @Schema(implementation = DecisionFeedPage.class)))
    @ApiResponse(responseCode = "400", description = "after is no cursor of a page, or limit is out of its bounds")
    @GetMapping
    ResponseEntity<Object> read(
            @Parameter(description = "next of the page before; now for what is decided from now on; nothing for all")
                    @RequestParam(required = false)
                    @Nullable
                    String after,
            @Parameter(description = "How many at most, 1 to 1,000") @RequestParam(defaultValue = "200") int limit,
            HttpServletRequest request) {
        if (limit < 1 || limit > MOST) {
            return problems.answer(request, ProblemType.BAD_REQUEST, "limit is 1 to " + MOST + ".");
        }
        if (NOW.equals(after)) {
            return ResponseEntity.ok(DecisionFeedPage.of(feed.now()));
        }
        return (after == null ? Optional.of(FeedCursor.START) : FeedCursor.parse(after))
                .<ResponseEntity<Object>>map(
                        cursor -> ResponseEntity.ok(DecisionFeedPage.of(feed.after(cursor, limit))))
                .orElseGet(() -> problems.answer(
                        request, ProblemType.BAD_REQUEST, "after is next of a page of this feed, or now."));
    }
}
