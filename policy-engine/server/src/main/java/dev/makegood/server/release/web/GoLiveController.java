package dev.makegood.server.release.web;

import dev.makegood.server.problem.Fault;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.release.Releases;
import dev.makegood.vocabulary.FactFault;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Releases", description = "What decided, decides and is going to")
@RestController
class GoLiveController {
    private static final Duration LONGEST = Duration.ofDays(366);
    private static final Text TOO_LONG = new Text("This span is empty or too long", "Khoảng này trống hoặc quá dài");
    private static final Text GIVE_SPAN = new Text(
            "Give a moment after from, at most 366 days later", "Hãy gửi thời điểm sau from, nhiều nhất 366 ngày");

    private final Releases releases;
    private final Problems problems;

    GoLiveController(Releases releases, Problems problems) {
        this.releases = releases;
        this.problems = problems;
    }

    @Operation(
            operationId = "listGoLives",
            summary = "What goes live of all rule sets, and went or was to go, in a span of time",
            description = "Earliest first. Needs the scope rule-sets.")
    @ApiResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(array = @ArraySchema(schema = @Schema(implementation = RuleSetGoLive.class))))
    @ApiResponse(responseCode = "422", description = "The span is empty or longer than 366 days")
    @GetMapping(path = "/api/v1/go-lives", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> list(
            @Parameter(description = "From this moment on", example = "2027-02-01T00:00:00Z") @RequestParam
                    Instant from,
            @Parameter(description = "Before this moment", example = "2027-03-01T00:00:00Z") @RequestParam Instant to,
            HttpServletRequest request) {
        var found = releases.goLives(from, to);
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            var fault = new Fault("to", FactFault.Code.OUT_OF_BOUNDS.name(), TOO_LONG, GIVE_SPAN);
            return problems.answer(request, ProblemType.REQUEST_NOT_VALID, List.of(fault));
        }
        return ResponseEntity.ok(found.stream()
                .map(goLive -> new RuleSetGoLive(goLive.release().ruleSet(), GoLiveResponse.of(goLive)))
                .toList());
    }

    @Schema(name = "RuleSetGoLive", description = "That a release of a rule set decides from a moment on.")
    private record RuleSetGoLive(
            @Schema(example = "late-parcel") String ruleSet, GoLiveResponse goLive) {}
}
