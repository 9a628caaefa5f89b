package dev.makegood.server.handbook.web;

import dev.makegood.server.handbook.Edition;
import dev.makegood.server.handbook.Handbooks;
import dev.makegood.server.handbook.PracticeAnswer;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@Tag(name = "Handbooks")
@RestController
@RequestMapping(path = "/api/v1/rule-sets/{id}/practice", produces = MediaType.APPLICATION_JSON_VALUE)
class PracticeController {
    private final Handbooks handbooks;
    private final Problems problems;

    PracticeController(Handbooks handbooks, Problems problems) {
        this.handbooks = handbooks;
        this.problems = problems;
    }

    @Operation(
            operationId = "practiseCase",
            summary = "A case to practise on",
            description = "A golden case of the live release. Needs the scope rule-sets.")
    @ApiResponse(
            responseCode = "200",
            description = "The case",
            content = @Content(schema = @Schema(implementation = PracticeResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set, or no such case")
    @GetMapping
    ResponseEntity<Object> ask(
            @Parameter(example = "air-passenger-rights") @PathVariable String id,
            @Parameter(description = "Which case, from 1") @RequestParam(defaultValue = "1") int number,
            HttpServletRequest request) {
        return answer(
                id,
                request,
                edition -> number >= 1 && number <= edition.practice().size()
                        ? ResponseEntity.ok(PracticeResponse.of(edition, number))
                        : problems.answer(
                                request, ProblemType.NOT_FOUND, "There is no case of that number to practise on."));
    }

    @Operation(
            operationId = "answerPracticeCase",
            summary = "Say what policy says of a case, and hear whether that is right",
            description = "Nothing is recorded. Needs the scope rule-sets.",
            requestBody =
                    @io.swagger.v3.oas.annotations.parameters.RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = Answer.class))))
    @ApiResponse(
            responseCode = "200",
            description = "What policy says",
            content = @Content(schema = @Schema(implementation = PracticeResponse.FeedbackResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such rule set")
    @ApiResponse(responseCode = "409", description = "Another release went live meanwhile")
    @ApiResponse(responseCode = "422", description = "The request is faulty")
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> answer(
            @Parameter(example = "air-passenger-rights") @PathVariable String id,
            @RequestBody JsonNode body,
            HttpServletRequest request) {
        return answer(id, request, edition -> feedback(PracticeAnswer.in(body, edition), edition, request));
    }

    private ResponseEntity<Object> feedback(PracticeAnswer answer, Edition edition, HttpServletRequest request) {
        if (!answer.faults().isEmpty()) {
            return problems.answer(request, ProblemType.REQUEST_NOT_VALID, answer.faults());
        }
        if (answer.release() != edition.release().number()) {
            return problems.answer(
                    request, ProblemType.CHANGED_MEANWHILE, "Another release decides now: ask for the case again.");
        }
        return ResponseEntity.ok(PracticeResponse.FeedbackResponse.of(
                edition.practice().feedback(answer.number() - 1, answer.choices())));
    }

    private ResponseEntity<Object> answer(
            String id, HttpServletRequest request, Function<Edition, ResponseEntity<Object>> answer) {
        return handbooks
                .find(id)
                .map(answer)
                .orElseGet(() -> problems.answer(
                        request, ProblemType.RULE_SET_UNKNOWN, "GET /api/v1/rule-sets lists those there are."));
    }

    @Schema(name = "PracticeAnswer", description = "What somebody thinks policy says of a case.")
    private record Answer(
            @Schema(description = "The release the case was taken from", example = "3")
            int release,

            @Schema(description = "The number of the case, from 1", example = "1")
            int number,

            @Schema(description = "Keys of what policy says", example = "[\"gesture.REFUND\"]")
            List<String> choices) {}
}
