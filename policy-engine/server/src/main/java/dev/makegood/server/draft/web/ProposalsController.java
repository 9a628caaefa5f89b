package dev.makegood.server.draft.web;

import dev.makegood.server.draft.GoldenRuns;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.vocabulary.Text;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Drafts")
@RestController
class ProposalsController {
    private final GoldenRuns runs;
    private final DraftAnswers answers;
    private final Problems problems;

    ProposalsController(GoldenRuns runs, DraftAnswers answers, Problems problems) {
        this.runs = runs;
        this.answers = answers;
        this.problems = problems;
    }

    @Operation(
            operationId = "proposeCases",
            summary = "Golden cases that a draft lacks",
            description =
                    "Of rules that no case fires, at bounds that no case tries, and for mutants that no case notices:"
                            + " as many as are found in ten seconds, and 60. Nothing is written. Needs the authority"
                            + " drafts or drafts:read.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Asked.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What was found",
            content = @Content(schema = @Schema(implementation = ProposalsResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @ApiResponse(
            responseCode = "422",
            description = "The request is faulty, the draft does not compile, or its cases cannot be read")
    @PostMapping(
            path = DraftController.PATH + "/{id}/cases/proposals",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> propose(@PathVariable String id, @RequestBody JsonNode body, HttpServletRequest request) {
        return switch (runs.propose(id, body)) {
            case GoldenRuns.Proposed.Found(var found) -> ResponseEntity.ok(ProposalsResponse.of(found));
            case GoldenRuns.Proposed.NotThere() -> answers.notThere(request);
            case GoldenRuns.Proposed.NotValid(var faults) ->
                problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
        };
    }

    @Schema(name = "CasesAsked", description = "For what cases are wanted.")
    private record Asked(
            @Schema(description = "Texts that are not saved yet, by their paths; null in place of a file that goes")
            @Nullable
            Map<String, @Nullable String> files,

            @Schema(description = "Mutants that a run told as survivors, at most 100") @Nullable
            List<Survivor> survivors,

            @Schema(description = "The next of an earlier answer, to go on from there", example = "36") @Nullable
            Integer from) {}

    @Schema(name = "NamedMutant", description = "A mutant as a run told it.")
    private record Survivor(
            @Schema(example = "rules/late.drl") String file,
            @Schema(example = "14") int line,
            Text change) {}
}
