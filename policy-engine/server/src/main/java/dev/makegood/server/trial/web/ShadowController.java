package dev.makegood.server.trial.web;

import dev.makegood.server.identity.Caller;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.release.Readiness;
import dev.makegood.server.trial.DifferencePage;
import dev.makegood.server.trial.Shadowing;
import dev.makegood.server.trial.Shadows;
import dev.makegood.server.trial.Trying;
import dev.makegood.vocabulary.Text;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Trials", description = "Releases tried on live cases, without effect")
@RestController
@RequestMapping(path = "/api/v1/rule-sets/{id}/shadows", produces = MediaType.APPLICATION_JSON_VALUE)
class ShadowController {
    private static final Text LIVE_ALREADY = new Text(
            "It decides already: there is nothing to compare it with.",
            "Bản này đang áp dụng: không có gì để so sánh.");
    private static final Text OVER = new Text("It has ended already.", "Lần thử này đã kết thúc.");

    private final Shadows shadows;
    private final Shadowing shadowing;
    private final Problems problems;

    ShadowController(Shadows shadows, Shadowing shadowing, Problems problems) {
        this.shadows = shadows;
        this.shadowing = shadowing;
        this.problems = problems;
    }

    @Operation(
            operationId = "listShadows",
            summary = "The releases that are or were tried beside the live one",
            description = "Newest first, with what all nodes counted until a second ago. Needs the authority drafts or"
                    + " drafts:read.")
    @GetMapping
    List<ShadowResponse> list(@PathVariable String id) {
        return shadows.of(id).stream().map(ShadowResponse::of).toList();
    }

    @Operation(
            operationId = "getShadow",
            summary = "A release that is or was tried beside the live one",
            description = "Needs the authority drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "With what all nodes counted until a second ago",
            content = @Content(schema = @Schema(implementation = ShadowResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is none")
    @GetMapping("/{shadow}")
    ResponseEntity<Object> get(@PathVariable String id, @PathVariable long shadow, HttpServletRequest request) {
        return shadows.find(id, shadow)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(ShadowResponse.of(found)))
                .orElseGet(() -> notThere(request));
    }

    @Operation(
            operationId = "listShadowDifferences",
            summary = "What the candidate said otherwise than was decided",
            description = "One for each decision, newest first, without any facts of the case. Needs the authority"
                    + " drafts or drafts:read; the decision itself is for whoever may see it.")
    @ApiResponse(
            responseCode = "200",
            description = "A page of them",
            content = @Content(schema = @Schema(implementation = DifferencePage.class)))
    @ApiResponse(responseCode = "404", description = "There is no such shadow")
    @GetMapping("/{shadow}/differences")
    ResponseEntity<Object> differences(
            @PathVariable String id,
            @PathVariable long shadow,
            @Parameter(description = "Only older ones than this, the next of another page")
                    @RequestParam(required = false)
                    @Nullable
                    UUID before,
            @Parameter(description = "How many, 1 to 200") @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        if (limit < 1 || limit > DifferencePage.MOST) {
            return problems.answer(request, ProblemType.BAD_REQUEST, "limit is 1 to " + DifferencePage.MOST + ".");
        }
        return shadows.differences(id, shadow, Optional.ofNullable(before), limit + 1)
                .<ResponseEntity<Object>>map(found -> ResponseEntity.ok(DifferencePage.of(found, limit)))
                .orElseGet(() -> notThere(request));
    }

    @Operation(
            operationId = "startShadow",
            summary = "Try a release beside the live one",
            description = "From now on it evaluates what is decided, without effect, until it is ended or another"
                    + " release goes live. Needs the authority releases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = NewShadow.class))))
    @ApiResponse(
            responseCode = "201",
            description = "It is tried",
            content = @Content(schema = @Schema(implementation = ShadowResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set or release")
    @ApiResponse(
            responseCode = "409",
            description = "It is the live one; one is tried already; or some node has it not ready")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> start(
            @PathVariable String id,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request)
            throws InterruptedException {
        return answer(request, HttpStatus.CREATED, shadowing.start(id, body, caller));
    }

    @Operation(
            operationId = "endShadow",
            summary = "Try a release no longer",
            description = "What was found is kept. Needs the authority releases.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = EndReason.class))))
    @ApiResponse(
            responseCode = "200",
            description = "It has ended",
            content = @Content(schema = @Schema(implementation = ShadowResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is none")
    @ApiResponse(responseCode = "409", description = "It has ended already")
    @ApiResponse(responseCode = "422", description = "The request is faulty; every fault is named")
    @PostMapping(path = "/{shadow}/end", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> end(
            @PathVariable String id,
            @PathVariable long shadow,
            @RequestBody JsonNode body,
            @Parameter(hidden = true) @AuthenticationPrincipal Caller caller,
            HttpServletRequest request) {
        return answer(request, HttpStatus.OK, shadowing.end(id, shadow, body, caller));
    }

    private ResponseEntity<Object> answer(HttpServletRequest request, HttpStatus done, Trying trying) {
        return switch (trying) {
            case Trying.Done(var shadow) -> ResponseEntity.status(done).body(ShadowResponse.of(shadow));
            case Trying.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
            case Trying.NotThere() -> notThere(request);
            case Trying.LiveAlready() -> problems.answer(request, ProblemType.LIVE_ALREADY, LIVE_ALREADY);
            case Trying.RunningAlready(var candidate) ->
                problems.answer(request, ProblemType.SHADOW_RUNNING, running(candidate));
            case Trying.NotReady(var nodes) ->
                problems.answer(request, ProblemType.NODES_NOT_READY, Readiness.said(nodes));
            case Trying.Over() -> problems.answer(request, ProblemType.TOO_LATE, OVER);
        };
    }

    private static Text running(int candidate) {
        return new Text(
                "Release %d is tried. End that first.".formatted(candidate),
                "Bản phát hành %d đang được thử. Hãy kết thúc lần thử đó trước.".formatted(candidate));
    }

    private ResponseEntity<Object> notThere(HttpServletRequest request) {
        return problems.answer(
                request,
                ProblemType.NOT_FOUND,
                "GET /api/v1/rule-sets/{id}/shadows lists the shadows there are, …/releases the releases.");
    }

    @Schema(name = "NewShadow", description = "Which release is to be tried beside the live one, and why.")
    private record NewShadow(
            @Schema(example = "5") int release,
            @Schema(example = "Before the Christmas peak") String reason) {}

    @Schema(name = "ShadowEndReason", description = "Why a release is to be tried no longer.")
    private record EndReason(
            @Schema(example = "We have seen enough") String reason) {}
}
