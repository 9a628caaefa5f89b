package dev.makegood.server.release.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.release.GoLives;
import dev.makegood.server.release.Going;
import dev.makegood.server.release.Readiness;
import dev.makegood.server.release.ReleaseId;
import dev.makegood.server.release.Releases;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
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
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Releases", description = "What decided, decides and is going to")
@RestController
@RequestMapping(path = "/api/v1/rule-sets/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
class ReleaseController {
    private static final Text LIVE_ALREADY =
            new Text("It decides already: there is nothing to do.", "Bản này đang áp dụng: không cần làm gì.");
    private static final Text TRY_AGAIN = new Text(
            "Other releases went live meanwhile, and the rule is not stopped. Try again.",
            "Trong lúc đó có bản khác được áp dụng nên quy tắc chưa dừng. Hãy thử lại.");
    private static final Text STOPPED_ALREADY = new Text(
            "It takes no part in decisions already: there is nothing to do.",
            "Quy tắc này đã không tham gia quyết định: không cần làm gì.");
    private static final Text TOO_LATE = new Text(
            "It is over, or only a moment away. Have the one before go live again.",
            "Đã quá muộn hoặc chỉ còn giây lát. Hãy cho áp dụng lại bản trước đó.");

    private final Releases releases;
    private final GoLives goLives;
    private final Problems problems;

    ReleaseController(Releases releases, GoLives goLives, Problems problems) {
        this.releases = releases;
        this.goLives = goLives;
        this.problems = problems;
    }

    @Operation(
            operationId = "listReleases",
            summary = "The releases of a rule set, and when which went live",
            description = "Newest first. Needs the scope rule-sets.")
    @ApiResponse(
            responseCode = "200",
            description = "All of them",
            content = @Content(schema = @Schema(implementation = History.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @GetMapping("/releases")
    ResponseEntity<Object> list(@PathVariable String id, HttpServletRequest request) {
        return releases.of(id)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(new History(
                        found.stream().map(ReleaseResponse::of).toList(),
                        releases.goLives(id).stream().map(GoLiveResponse::of).toList())))
                .orElseGet(() -> notThere(request));
    }

    @Operation(
            operationId = "getReleaseFiles",
            summary = "The files of a release",
            description = "As they are in a draft that begins from it. Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The texts by their paths",
            content = @Content(schema = @Schema(implementation = Files.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set or release")
    @GetMapping("/releases/{number}/files")
    ResponseEntity<Object> files(@PathVariable String id, @PathVariable int number, HttpServletRequest request) {
        return releases.files(new ReleaseId(id, number))
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(new Files(found.texts())))
                .orElseGet(() -> notThere(request));
    }

    @Operation(
            operationId = "listNodes",
            summary = "The nodes, and whether each of them could decide by a release",
            description = "Needs the scope rule-sets.")
    @GetMapping("/releases/{number}/nodes")
    List<NodeResponse> nodes(@PathVariable String id, @PathVariable int number) {
        return releases.nodes(new ReleaseId(id, number)).stream()
                .map(NodeResponse::of)
                .toList();
    }

    @Operation(
            operationId = "goLive",
            summary = "Have a release go live",
            description = "At once, which takes two seconds, or at a moment to come. First every node has it compiled;"
                    + " then all switch at one instant. At once also suspends what was to go live later. Needs the"
                    + " authority releases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewGoLive.class))))
    @ApiResponse(
            responseCode = "201",
            description = "It goes live then",
            content = @Content(schema = @Schema(implementation = GoLiveResponse.class)))
    @ApiResponse(responseCode = "403", description = "Groups review this rule set, and the caller is in none of them")
    @ApiResponse(responseCode = "404", description = "There is no such rule set or release")
    @ApiResponse(
            responseCode = "409",
            description = "It decides already; it was to replace what does not decide any more; another is to go live"
                    + " at a moment of its own; a freeze is on; or some node has it not ready")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/go-lives", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> goLive(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request)
            throws InterruptedException {
        return answer(request, HttpStatus.CREATED, goLives.goLive(id, body, caller));
    }

    @Operation(
            operationId = "stopRule",
            summary = "Stop a rule that does harm",
            description = "Makes a release of the one that decides, in which the rule takes no part, and has it go live"
                    + " at once, which takes two seconds. What was to go live later is suspended. Needs the authority"
                    + " releases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewStop.class))))
    @ApiResponse(
            responseCode = "201",
            description = "The rule is stopped from then on",
            content = @Content(schema = @Schema(implementation = GoLiveResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set, or no release of it decides")
    @ApiResponse(
            responseCode = "409",
            description = "It is stopped already; other releases went live meanwhile; or some node has it not ready")
    @ApiResponse(responseCode = "422", description = "The request is faulty, or there is no such rule")
    @PostMapping(path = "/stops", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> stop(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request)
            throws InterruptedException {
        var going = goLives.stop(id, body, caller);
        return going instanceof Going.BaseMoved
                ? problems.answer(request, ProblemType.BASE_MOVED, TRY_AGAIN)
                : answer(request, HttpStatus.CREATED, going);
    }

    @Operation(
            operationId = "withdrawGoLive",
            summary = "Do not have a release go live after all",
            description = "One that is still to come. Needs the authority releases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Reason.class))))
    @ApiResponse(
            responseCode = "200",
            description = "It will not be",
            content = @Content(schema = @Schema(implementation = GoLiveResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is none")
    @ApiResponse(responseCode = "409", description = "It is over, or only a moment away")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/go-lives/{goLive}/withdrawal", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> withdraw(
            @PathVariable String id,
            @PathVariable long goLive,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(request, HttpStatus.OK, goLives.withdraw(id, goLive, body, caller));
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus done, Going going) {
        return switch (going) {
            case Going.Done(var goLive) -> ResponseEntity.status(done).body(GoLiveResponse.of(goLive));
            case Going.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Going.NotThere() -> notThere(request);
            case Going.NotInGroup(var barred) -> problems.answer(request, ProblemType.NOT_IN_GROUP, barred.reason());
            case Going.LiveAlready() -> problems.answer(request, ProblemType.LIVE_ALREADY, LIVE_ALREADY);
            case Going.StoppedAlready() -> problems.answer(request, ProblemType.STOPPED_ALREADY, STOPPED_ALREADY);
            case Going.InTheWay(var other) ->
                problems.answer(
                        request,
                        ProblemType.SCHEDULE_IN_THE_WAY,
                        inTheWay(other.release().number()));
            case Going.BaseMoved(var live) ->
                problems.answer(request, ProblemType.BASE_MOVED, Readiness.baseMoved(live));
            case Going.Frozen(var freeze, var zone) ->
                problems.answer(request, ProblemType.CHANGE_FREEZE, freeze.refusal(zone));
            case Going.NotReady(var nodes) ->
                problems.answer(request, ProblemType.NODES_NOT_READY, Readiness.said(nodes));
            case Going.TooLate() -> problems.answer(request, ProblemType.TOO_LATE, TOO_LATE);
        };
    }

    private static Text inTheWay(int release) {
        return new Text(
                "Release %d is to go live at a moment of its own. Withdraw that first.".formatted(release),
                "Bản phát hành %d đã được hẹn giờ áp dụng. Hãy hủy lịch đó trước.".formatted(release));
    }

    private ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(
                request, ProblemType.NOT_FOUND, "GET /api/v1/rule-sets/{id}/releases lists the releases there are.");
    }

    @Schema(
            name = "ReleaseHistory",
            description = "The releases of a rule set, and when which went live; newest first.")
    private record History(List<ReleaseResponse> releases, List<GoLiveResponse> goLives) {}

    @Schema(name = "ReleaseFiles", description = "The files of a release.")
    private record Files(
            @Schema(description = "By their paths") SortedMap<String, String> files) {}

    @Schema(name = "NewGoLive", description = "Which release is to go live, when and why.")
    private record NewGoLive(
            @Schema(example = "4") int release,

            @Schema(description = "A moment with its offset; left out: at once", example = "2027-02-01T00:00:00+07:00")
            @Nullable
            Instant at,

            @Schema(example = "The Christmas peak begins") String reason,

            @Schema(
                    description = "Why it cannot wait for the end of a freeze; needed only where one is on",
                    example = "The law changes on that day")
            @Nullable
            String inFreeze) {}

    @Schema(name = "NewStop", description = "Which rule is to be stopped, and why.")
    private record NewStop(
            @Schema(description = "Its name; of a row of a table the name of the row", example = "Gold gets a gift")
            String rule,

            @Schema(example = "It gives twice what was agreed")
            String reason) {}

    @Schema(name = "WithdrawalReason", description = "Why a release is not to go live.")
    private record Reason(
            @Schema(example = "The warehouse is not ready") String reason) {}
}
