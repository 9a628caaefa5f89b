package dev.makegood.server.canary.web;

import dev.makegood.server.canary.Canaries;
import dev.makegood.server.canary.Condition;
import dev.makegood.server.canary.Shared;
import dev.makegood.server.canary.Sharing;
import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.release.Readiness;
import dev.makegood.server.trial.DifferencePage;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.List;
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

@Tag(name = "Canaries", description = "Releases that decide for a share of customers")
@RestController
@RequestMapping(path = "/api/v1/rule-sets/{id}/canaries", produces = MediaType.APPLICATION_JSON_VALUE)
class CanaryController {
    private static final Text LIVE_ALREADY =
            new Text("It decides for everybody already.", "Bản này đã áp dụng cho mọi khách hàng.");
    private static final Text NO_KEY = new Text(
            "The live release has no canaryKey in rule-set.yaml. Write one, such as customer.id, and have that go live"
                    + " first.",
            "Bản đang áp dụng không có canaryKey trong rule-set.yaml. Hãy viết khóa đó, chẳng hạn customer.id, và áp"
                    + " dụng trước.");
    private static final Text OVER = new Text("It has ended already.", "Lần áp dụng một phần này đã kết thúc.");

    private final Canaries canaries;
    private final Sharing sharing;
    private final Problems problems;

    CanaryController(Canaries canaries, Sharing sharing, Problems problems) {
        this.canaries = canaries;
        this.sharing = sharing;
        this.problems = problems;
    }

    @Operation(
            operationId = "listCanaries",
            summary = "The releases that decide or decided for a share of customers",
            description = "Newest first. Needs the authority drafts or drafts:read.")
    @GetMapping
    List<CanaryResponse> list(@PathVariable String id) {
        return canaries.of(id).stream().map(CanaryResponse::of).toList();
    }

    @Operation(
            operationId = "getCanary",
            summary = "A release that decides or decided for a share of customers",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "With what was done with it",
            content = @Content(schema = @Schema(implementation = CanaryResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is none")
    @GetMapping("/{canary}")
    ResponseEntity<Object> get(@PathVariable String id, @PathVariable long canary, HttpServletRequest request) {
        return canaries.find(id, canary)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(CanaryResponse.of(found)))
                .orElseGet(() -> notThere(request));
    }

    @Operation(
            operationId = "listCanaryDifferences",
            summary = "What a candidate decided otherwise than the live release would have",
            description = "One for each decision, newest first, without any facts of the case. Needs the authority"
                    + " drafts or drafts:read; the decision itself is for whoever may see it.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = DifferencePage.class)))
    @ApiResponse(responseCode = "404", description = "There is no such canary")
    @GetMapping("/{canary}/differences")
    ResponseEntity<Object> differences(
            @PathVariable String id,
            @PathVariable long canary,
            @Parameter(description = "Only older ones than this, the next of another page")
                    @RequestParam(required = false)
                    @Nullable
                    UUID before,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        if (limit < 1 || limit > DifferencePage.MOST) {
            return problems.answer(request, ProblemType.BAD_REQUEST, "limit is 1 to " + DifferencePage.MOST + ".");
        }
        return canaries.differences(id, canary, Optional.ofNullable(before), limit + 1)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(DifferencePage.of(found, limit)))
                .orElseGet(() -> notThere(request));
    }

    @Operation(
            operationId = "startCanary",
            summary = "Have a release decide for a share of customers",
            description = "In two seconds, on every node at one instant: all cases of a customer by one release. It is"
                    + " over when it is halted, or when any release goes live; to have this one decide for everybody,"
                    + " have it go live. Needs the authority releases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewCanary.class))))
    @ApiResponse(
            responseCode = "201",
            description = "It decides from then on",
            content = @Content(schema = @Schema(implementation = CanaryResponse.class)))
    @ApiResponse(
            responseCode = "403",
            description = "Groups are named for reviewing this rule set, and the caller is in none of them")
    @ApiResponse(responseCode = "404", description = "There is no such rule set or release")
    @ApiResponse(
            responseCode = "409",
            description = "It is the live one; it was to replace what does not decide any more; one decides for a share"
                    + " already; the live release does not say whom a case is about; a freeze is on; or some node"
                    + " has it not ready")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> start(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request)
            throws InterruptedException {
        return answer(request, HttpStatus.CREATED, sharing.start(id, body, caller));
    }

    @Operation(
            operationId = "changeCanary",
            summary = "Have it decide for a larger or a smaller share",
            description = "In two seconds. Whoever is in a share is in every larger one. Needs the authority releases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewShare.class))))
    @ApiResponse(
            responseCode = "200",
            description = "It decides for that share from then on",
            content = @Content(schema = @Schema(implementation = CanaryResponse.class)))
    @ApiResponse(
            responseCode = "403",
            description = "Groups are named for reviewing this rule set, and the caller is in none of them")
    @ApiResponse(responseCode = "404", description = "There is none")
    @ApiResponse(responseCode = "409", description = "It has ended already")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/{canary}/share", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> change(
            @PathVariable String id,
            @PathVariable long canary,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(request, HttpStatus.OK, sharing.change(id, canary, body, caller));
    }

    @Operation(
            operationId = "haltCanary",
            summary = "Have the live release decide for everybody again",
            description = "In two seconds. Needs the authority releases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = HaltReason.class))))
    @ApiResponse(
            responseCode = "200",
            description = "It has ended",
            content = @Content(schema = @Schema(implementation = CanaryResponse.class)))
    @ApiResponse(
            responseCode = "403",
            description = "Groups are named for reviewing this rule set, and the caller is in none of them")
    @ApiResponse(responseCode = "404", description = "There is none")
    @ApiResponse(responseCode = "409", description = "It has ended already")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/{canary}/halt", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> halt(
            @PathVariable String id,
            @PathVariable long canary,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(request, HttpStatus.OK, sharing.halt(id, canary, body, caller));
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus done, Shared shared) {
        return switch (shared) {
            case Shared.Done(var canary) -> ResponseEntity.status(done).body(CanaryResponse.of(canary));
            case Shared.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Shared.NotThere() -> notThere(request);
            case Shared.NotInGroup(var barred) -> problems.answer(request, ProblemType.NOT_IN_GROUP, barred.reason());
            case Shared.LiveAlready() -> problems.answer(request, ProblemType.LIVE_ALREADY, LIVE_ALREADY);
            case Shared.NoKey() -> problems.answer(request, ProblemType.NO_CANARY_KEY, NO_KEY);
            case Shared.RunningAlready(var candidate) ->
                problems.answer(request, ProblemType.CANARY_RUNNING, running(candidate));
            case Shared.BaseMoved(var live) ->
                problems.answer(request, ProblemType.BASE_MOVED, Readiness.baseMoved(live));
            case Shared.NotReady(var nodes) ->
                problems.answer(request, ProblemType.NODES_NOT_READY, Readiness.said(nodes));
            case Shared.Frozen(var freeze, var zone) ->
                problems.answer(request, ProblemType.CHANGE_FREEZE, freeze.refusal(zone));
            case Shared.Over() -> problems.answer(request, ProblemType.TOO_LATE, OVER);
        };
    }

    private static Text running(int candidate) {
        return new Text(
                "Release %d decides for a share of customers. Halt that first.".formatted(candidate),
                "Bản phát hành %d đang áp dụng cho một phần khách hàng. Hãy dừng lần đó trước.".formatted(candidate));
    }

    private ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(
                request,
                ProblemType.NOT_FOUND,
                "GET /api/v1/rule-sets/{id}/canaries lists the canaries there are, …/releases the releases.");
    }

    @Schema(name = "NewCanary", description = "Which release is to decide for which share of customers, and why.")
    private record NewCanary(
            @Schema(example = "5") int release,

            @Schema(description = "Per cent from 1 to 50 with one decimal at most", example = "2.5")
            BigDecimal share,

            @Schema(description = "On what it is to be halted; left out: nothing, at most ten") @Nullable
            List<Condition> conditions,

            @Schema(example = "With few customers first") String reason,

            @Schema(description = "Why it cannot wait, where a freeze is on") @Nullable
            String inFreeze) {}

    @Schema(name = "NewCanaryShare", description = "For which share of customers a candidate is to decide, and why.")
    private record NewShare(
            @Schema(description = "Per cent from 1 to 50 with one decimal at most", example = "10")
            BigDecimal share,

            @Schema(example = "Nothing went wrong so far") String reason) {}

    @Schema(name = "CanaryHaltReason", description = "Why a candidate is to decide for nobody any more.")
    private record HaltReason(
            @Schema(example = "Customers complain") String reason) {}
}
