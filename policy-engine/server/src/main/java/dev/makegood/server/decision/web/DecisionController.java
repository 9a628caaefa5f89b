package dev.makegood.server.decision.web;

import dev.makegood.server.decision.Decisions;
import dev.makegood.server.problem.Problem;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Decisions", description = "Outcomes on record")
@RestController
@RequestMapping(path = "/api/v1/decisions", produces = MediaType.APPLICATION_JSON_VALUE)
class DecisionController {
    private final Decisions decisions;
    private final Problems problems;

    DecisionController(Decisions decisions, Problems problems) {
        this.decisions = decisions;
        this.problems = problems;
    }

    @Operation(
            operationId = "decide",
            summary = "Decide a case on record (from the next version on)",
            description = "Answers 501 until decisions are recorded: there is never a decision that is not on record. "
                    + "Needs the scope decisions.")
    @ApiResponse(
            responseCode = "501",
            description = "Decisions are not recorded yet",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                            schema = @Schema(implementation = Problem.class)))
    @PostMapping
    ResponseEntity<Object> decide(HttpServletRequest request) {
        return problems.answer(request, ProblemType.NOT_RECORDED_YET, decisions.refusal());
    }
}
