package dev.makegood.server.draft.web;

import dev.makegood.server.draft.GoldenRuns;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
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
class CaseRunController {
    private final GoldenRuns runs;
    private final DraftAnswers answers;
    private final Problems problems;

    CaseRunController(GoldenRuns runs, DraftAnswers answers, Problems problems) {
        this.runs = runs;
        this.answers = answers;
        this.problems = problems;
    }

    @Operation(
            operationId = "runCases",
            summary = "Run the golden cases of a draft",
            description = "With what they cover, and mutants that none of them notices, as many as can be tried in ten"
                    + " seconds. Needs the authority drafts or drafts:read.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = UnsavedFiles.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What they came to",
            content = @Content(schema = @Schema(implementation = CaseRunResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @ApiResponse(responseCode = "422", description = "The request is faulty, or the draft does not compile")
    @PostMapping(
            path = DraftController.PATH + "/{id}/cases",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> run(@PathVariable String id, @RequestBody JsonNode body, HttpServletRequest request) {
        return switch (runs.run(id, body)) {
            case GoldenRuns.Run.Done(var run) -> ResponseEntity.ok(CaseRunResponse.of(run));
            case GoldenRuns.Run.NotThere() -> answers.notThere(request);
            case GoldenRuns.Run.NotValid(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
        };
    }

    @Schema(name = "UnsavedFiles", description = "What stands over the saved files of a draft.")
    private record UnsavedFiles(
            @Schema(description = "Texts that are not saved yet, by their paths; null in place of a file that goes")
            @Nullable
            Map<String, @Nullable String> files) {}
}
