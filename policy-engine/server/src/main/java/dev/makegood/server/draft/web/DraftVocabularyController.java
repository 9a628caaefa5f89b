package dev.makegood.server.draft.web;

import dev.makegood.server.draft.DraftWords;
import dev.makegood.server.draft.Drafts;
import dev.makegood.server.problem.ProblemType;
import dev.makegood.server.problem.Problems;
import dev.makegood.server.ruleset.VocabularyResponse;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@Tag(name = "Drafts")
@RestController
class DraftVocabularyController {
    private final Drafts drafts;
    private final DraftAnswers answers;
    private final Problems problems;

    DraftVocabularyController(Drafts drafts, DraftAnswers answers, Problems problems) {
        this.drafts = drafts;
        this.answers = answers;
        this.problems = problems;
    }

    @Operation(
            operationId = "getDraftVocabulary",
            summary = "The vocabulary of a draft",
            description = "As that of a rule set, by the saved files, which need not compile. Needs the authority"
                    + " drafts or drafts:read.")
    @ApiResponse(
            responseCode = "200",
            description = "The vocabulary",
            content = @Content(schema = @Schema(implementation = VocabularyResponse.class)))
    @ApiResponse(responseCode = "404", description = "There is no such draft")
    @ApiResponse(responseCode = "422", description = "Its vocabulary cannot be read")
    @GetMapping(path = DraftController.PATH + "/{id}/vocabulary", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Object> vocabulary(@PathVariable String id, HttpServletRequest request) {
        return drafts.vocabulary(id).map(words -> answer(words, request)).orElseGet(() -> answers.notThere(request));
    }

    private ResponseEntity<Object> answer(DraftWords words, HttpServletRequest request) {
        return switch (words) {
            case DraftWords.Known(var ruleSet, var digest, var vocabulary) ->
                ResponseEntity.ok(VocabularyResponse.of(ruleSet, 0, digest, vocabulary));
            case DraftWords.Unreadable(var faults) -> problems.answer(request, ProblemType.REQUEST_NOT_VALID, faults);
        };
    }
}
